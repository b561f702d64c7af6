package dev.stele.content.media.web;

import dev.stele.chassis.security.Person;
import dev.stele.chassis.web.Versions;
import dev.stele.content.http.Parameters;
import dev.stele.content.media.Picture;
import dev.stele.content.media.PictureFiles;
import dev.stele.content.media.Pictures;
import dev.stele.content.media.TakeDownPicture;
import dev.stele.content.media.TakeDowns;
import dev.stele.content.media.TakeInPicture;
import dev.stele.content.validation.Faults;
import dev.stele.content.validation.TextRules;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Uploads, shows and describes pictures. */
@Tag(name = "Media", description = "Pictures with credit and rights; JPEG, PNG and WebP")
@RestController
@RequestMapping("/api/media")
class MediaController {
    private final Pictures pictures;
    private final PictureFiles files;
    private final TakeInPicture uploads;
    private final TakeDownPicture removal;
    private final TakeDowns takeDowns;

    MediaController(
            Pictures pictures,
            PictureFiles files,
            TakeInPicture uploads,
            TakeDownPicture removal,
            TakeDowns takeDowns) {
        this.pictures = pictures;
        this.files = files;
        this.uploads = uploads;
        this.removal = removal;
        this.takeDowns = takeDowns;
    }

    @ApiResponse(responseCode = "201", description = "The picture; its renditions are ready")
    @Operation(
            summary = "Upload a picture",
            description = "Credit and rights that are not given are taken from the EXIF, IPTC or XMP of a JPEG.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = PictureForm.class))))
    @ApiResponse(responseCode = "503", description = "Too many uploads at once; Retry-After says when to come again")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<PictureView> upload(MultipartHttpServletRequest form, Person person) throws IOException {
        var description = new PictureInputs().description(form);
        MultipartFile file = Objects.requireNonNull(form.getFile("file"));
        Picture picture = uploads.take(file::getBytes, description, person.name());
        return ResponseEntity.created(URI.create("/api/media/" + picture.id()))
                .eTag(Versions.tag(picture.version()))
                .body(PictureView.of(picture));
    }

    @Operation(
            summary = "List pictures, newest first",
            description = "q is part of a credit, a notice of rights, an alternative text or a caption.")
    @Parameter(name = "q", in = ParameterIn.QUERY, schema = @Schema(type = "string", maxLength = 200))
    @Parameter(name = "page", in = ParameterIn.QUERY, schema = @Schema(type = "integer", defaultValue = "0"))
    @Parameter(name = "size", in = ParameterIn.QUERY, schema = @Schema(type = "integer", defaultValue = "20"))
    @GetMapping
    PictureView.Page list(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        Parameters given = new Parameters(parameters, "q", "page", "size");
        var wanted = new Pictures.Filter(given.text("q", 200), given.page(), given.size());
        given.raise();
        Pictures.Page found = pictures.list(wanted);
        var items = found.items().stream().map(PictureView::of).toList();
        return new PictureView.Page(items, wanted.page(), wanted.size(), found.total());
    }

    @Operation(summary = "Read what is known of a picture")
    @GetMapping("/{id}")
    ResponseEntity<PictureView> picture(@PathVariable UUID id) {
        Picture picture = get(id);
        return Versions.answer(
                HttpStatus.OK,
                picture.version(),
                PictureView.of(picture, takeDowns.find(id).orElse(null)));
    }

    @Operation(summary = "Show a picture", description = "A rendition of the given width, or the original.")
    @GetMapping("/{id}/file")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer width) {
        Picture picture = get(id);
        if (takeDowns.find(id).isPresent()) throw MediaProblems.takenDown();
        return files.file(picture, width).map(PictureAnswer::of).orElseThrow(MediaProblems::unknown);
    }

    @Operation(
            summary = "Put credit, rights, focus or suggested texts right",
            description = "What is absent stays; an empty text is removed.")
    @PatchMapping("/{id}")
    ResponseEntity<PictureView> describe(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody PictureView.Patch patch) {
        long version = Versions.required(ifMatch);
        Picture picture = get(id);
        if (picture.version() != version) throw MediaProblems.stale();
        if (!pictures.describe(new PictureInputs().patched(picture, patch))) throw MediaProblems.stale();
        return picture(id);
    }

    @Operation(
            summary = "Take a picture down",
            description =
                    "For good and everywhere: its files are deleted, its bytes in the log become unreadable, the site"
                            + " answers 410. Pages go on without it. A second call changes nothing.")
    @PostMapping("/{id}/takedown")
    ResponseEntity<PictureView> takeDown(
            @PathVariable UUID id, @RequestBody PictureView.TakeDownRequest request, Person person) {
        Faults faults = new Faults();
        new TextRules(faults).required("/reason", request.reason(), 1_000);
        faults.raise();
        removal.takeDown(id, Objects.requireNonNull(request.reason()).strip(), person.name())
                .orElseThrow(MediaProblems::unknown);
        return picture(id);
    }

    private Picture get(UUID id) {
        return pictures.find(id).orElseThrow(MediaProblems::unknown);
    }
}
