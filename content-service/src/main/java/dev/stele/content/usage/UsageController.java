package dev.stele.content.usage;

import dev.stele.chassis.web.Problem;
import dev.stele.content.http.Parameters;
import dev.stele.content.media.Picture;
import dev.stele.content.media.Pictures;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Says where a picture is used, before somebody gives away its rights or changes its credit. */
@Tag(name = "Media")
@RestController
class UsageController {
    private final Pictures pictures;
    private final Usages usages;

    UsageController(Pictures pictures, Usages usages) {
        this.pictures = pictures;
        this.usages = usages;
    }

    @Operation(
            summary = "List the articles of a picture, last updated first",
            description = "Those whose text shows it now, and those that went to the readers with it.")
    @Parameter(name = "page", in = ParameterIn.QUERY, schema = @Schema(type = "integer", defaultValue = "0"))
    @Parameter(name = "size", in = ParameterIn.QUERY, schema = @Schema(type = "integer", defaultValue = "20"))
    @GetMapping("/api/media/{id}/usage")
    Usage.Page usage(
            @PathVariable UUID id, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        Parameters given = new Parameters(parameters, "page", "size");
        int page = given.page();
        int size = given.size();
        given.raise();
        Picture picture = pictures.find(id)
                .orElseThrow(() -> new Problem(
                        HttpStatus.NOT_FOUND, "unknown-picture", "No such picture", "There is no such picture."));
        return usages.of(picture, page, size);
    }
}
