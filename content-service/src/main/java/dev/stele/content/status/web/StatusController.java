package dev.stele.content.status.web;

import dev.stele.content.status.ArticleStatus;
import dev.stele.content.status.ReadStatus;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How far each language is. */
@Tag(name = "Status", description = "How far each language of an article is, from the first claim to the readers")
@RestController
class StatusController {
    private final ReadStatus statuses;

    StatusController(ReadStatus statuses) {
        this.statuses = statuses;
    }

    @Operation(
            summary = "Status by language",
            description =
                    "draft, released, missing, claimed, in review, needs work, approved, stale, live, withdrawn, failed")
    @GetMapping("/api/articles/{id}/status")
    ArticleStatus status(@PathVariable UUID id) {
        return statuses.of(id);
    }
}
