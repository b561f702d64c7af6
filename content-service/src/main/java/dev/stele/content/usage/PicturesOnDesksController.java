package dev.stele.content.usage;

import dev.stele.chassis.security.Person;
import dev.stele.chassis.web.Problem;
import dev.stele.content.media.Picture;
import dev.stele.content.media.PictureFiles;
import dev.stele.content.media.web.PictureAnswer;
import dev.stele.contracts.MediaRef;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows translators and reviewers the pictures of their tasks, public or not. */
@Tag(name = "Media")
@RestController
@RequestMapping("/api/articles/{id}/pictures")
class PicturesOnDesksController {
    private final PicturesOnDesks onDesks;
    private final PictureFiles files;

    PicturesOnDesksController(PicturesOnDesks onDesks, PictureFiles files) {
        this.onDesks = onDesks;
        this.files = files;
    }

    @Operation(
            summary = "The pictures of the text on the desks, as pages need them",
            description =
                    "Of the last released revision; to translators and reviewers of its languages, and to editors.")
    @GetMapping
    OnDesk pictures(@PathVariable UUID id, Person person) {
        return new OnDesk(onDesks.of(id, person).stream().map(Picture::ref).toList());
    }

    @Operation(summary = "Show a picture of the text on the desks", description = "In one of its widths.")
    @GetMapping("/{pictureId}/file")
    ResponseEntity<byte[]> file(
            @PathVariable UUID id, @PathVariable UUID pictureId, @RequestParam int width, Person person) {
        return onDesks.of(id, person).stream()
                .filter(picture -> picture.id().equals(pictureId))
                .findFirst()
                .flatMap(picture -> files.file(picture, width))
                .map(PictureAnswer::of)
                .orElseThrow(() -> new Problem(
                        HttpStatus.NOT_FOUND, "unknown-picture", "No such picture", "There is no such picture."));
    }

    /** In the order of the text. */
    record OnDesk(List<MediaRef> items) {}
}
