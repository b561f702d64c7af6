package dev.stele.newsroom.editor.pictures;

import dev.stele.newsroom.client.Refused;
import dev.stele.newsroom.editor.FaultWords;
import dev.stele.newsroom.page.Frame;
import dev.stele.newsroom.page.Frames;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;

/** Pictures for scripts, and their files for the pages. */
@RestController
@RequestMapping("/pictures")
class PictureDataController {

    /** Not longer: a picture may be taken down. */
    private static final CacheControl TEN_MINUTES =
            CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate();

    private final PictureClient pictures;
    private final Frames frames;

    PictureDataController(PictureClient pictures, Frames frames) {
        this.pictures = pictures;
        this.frames = frames;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    JsonNode list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") int page) {
        return pictures.list(q, page);
    }

    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    JsonNode upload(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String credit,
            @RequestParam(defaultValue = "") String rights) {
        return pictures.take(file, Map.of("credit", credit, "rights", rights)).json();
    }

    @GetMapping("/{id}/file")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @RequestParam(defaultValue = "640") int width) {
        ResponseEntity<byte[]> file = pictures.file(id, width);
        MediaType type = file.getHeaders().getContentType();
        return ResponseEntity.ok()
                .contentType(type == null ? MediaType.APPLICATION_OCTET_STREAM : type)
                .cacheControl(TEN_MINUTES)
                .body(file.getBody());
    }

    @ExceptionHandler
    ResponseEntity<?> refused(Refused refused, HttpServletRequest request) {
        Frame frame = frames.of(request);
        return ResponseEntity.status(refused.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(FaultWords.document(refused, frame.words()));
    }
}
