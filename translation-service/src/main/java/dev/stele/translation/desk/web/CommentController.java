package dev.stele.translation.desk.web;

import dev.stele.chassis.security.Person;
import dev.stele.translation.desk.DiscussTranslation;
import dev.stele.translation.web.Limits;
import dev.stele.translation.web.Members;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What people say about sentences. */
@RestController
@RequestMapping("/api/translations/{id}")
@Tag(name = "Comments")
class CommentController {

    private static final int LONGEST_COMMENT = 2_000;

    private final DiscussTranslation discussing;

    CommentController(DiscussTranslation discussing) {
        this.discussing = discussing;
    }

    @PostMapping("/segments/{segmentId}/comments")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Adds a comment to a sentence; @name in it calls a person")
    CommentView comment(
            Person person, @PathVariable UUID id, @PathVariable String segmentId, @RequestBody CommentRequest request) {
        new Limits().text("/text", request.text(), LONGEST_COMMENT).orUnprocessable();
        return CommentView.of(discussing.comment(
                id, Members.of(person), segmentId, request.text().strip()));
    }

    @PutMapping("/comments/{commentId}/resolution")
    @Operation(summary = "Says that nothing is left to do about a comment")
    CommentView resolve(Person person, @PathVariable UUID id, @PathVariable String commentId) {
        return CommentView.of(discussing.resolve(id, Members.of(person), commentId, true));
    }

    @DeleteMapping("/comments/{commentId}/resolution")
    @Operation(summary = "Takes the resolution of a comment back")
    CommentView reopen(Person person, @PathVariable UUID id, @PathVariable String commentId) {
        return CommentView.of(discussing.resolve(id, Members.of(person), commentId, false));
    }

    /** A comment as it is sent. */
    record CommentRequest(String text) {}
}
