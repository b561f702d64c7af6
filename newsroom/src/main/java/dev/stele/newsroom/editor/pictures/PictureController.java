package dev.stele.newsroom.editor.pictures;

import dev.stele.newsroom.client.FieldFault;
import dev.stele.newsroom.client.Refused;
import dev.stele.newsroom.page.Frame;
import dev.stele.newsroom.page.Pages;
import dev.stele.newsroom.page.Problem;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;

/** The list of pictures, the upload of one, and what is said of it. */
@Controller
@RequestMapping("/pictures")
class PictureController {

    private final PictureClient pictures;
    private final Pages pages;

    PictureController(PictureClient pictures, Pages pages) {
        this.pictures = pictures;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<String> list(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") int page, Frame frame) {
        return list(HttpStatus.OK, q, page, List.of(), frame);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<String> upload(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String credit,
            @RequestParam(defaultValue = "") String rights,
            Frame frame) {
        try {
            Picture picture = pictures.take(file, Map.of("credit", credit, "rights", rights));
            return Pages.seeOther("/pictures/" + picture.id());
        } catch (Refused refused) {
            return list(HttpStatusCode.valueOf(refused.status()), "", 0, faults(refused, frame), frame);
        }
    }

    @GetMapping("/{id}")
    ResponseEntity<String> picture(@PathVariable UUID id, Frame frame) {
        return picture(HttpStatus.OK, pictures.picture(id), List.of(), frame);
    }

    @PostMapping("/{id}")
    ResponseEntity<String> describe(
            @PathVariable UUID id,
            @RequestParam String etag,
            @RequestParam MultiValueMap<String, String> form,
            Frame frame) {
        try {
            pictures.describe(id, etag, PicturePatch.of(form));
            return Pages.seeOther("/pictures/" + id + "?saved");
        } catch (Refused refused) {
            return picture(
                    HttpStatusCode.valueOf(refused.status()), pictures.picture(id), faults(refused, frame), frame);
        }
    }

    private ResponseEntity<String> list(HttpStatusCode status, String q, int page, List<String> faults, Frame frame) {
        JsonNode found = pictures.list(q, page);
        List<Picture> shown =
                found.path("items").valueStream().map(Picture::new).toList();
        boolean more =
                (long) (page + 1) * PictureClient.SIZE < found.path("total").asLong();
        return pages.page(
                status,
                "pictures/list.jte",
                frame,
                Map.of("pictures", shown, "q", q, "page", page, "more", more, "faults", faults));
    }

    private ResponseEntity<String> picture(HttpStatusCode status, Picture picture, List<String> faults, Frame frame) {
        List<String> locales = pictures.site()
                .path("locales")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        JsonNode usage = pictures.usage(picture.id());
        return pages.page(
                status,
                "pictures/picture.jte",
                frame,
                Map.of("picture", picture, "locales", locales, "usage", usage, "faults", faults));
    }

    private static List<String> faults(Refused refused, Frame frame) {
        Problem problem = Problem.of(refused, frame.words());
        return Stream.concat(
                        Stream.of(problem.title() + ". " + problem.detail()),
                        refused.faults().stream().map(FieldFault::message))
                .toList();
    }
}
