package dev.stele.translation.interchange.web;

import dev.stele.chassis.security.Person;
import dev.stele.chassis.web.FieldError;
import dev.stele.chassis.web.InvalidRequest;
import dev.stele.translation.desk.ReadDesk;
import dev.stele.translation.desk.Snapshot;
import dev.stele.translation.interchange.ExportXliff;
import dev.stele.translation.interchange.ImportXliff;
import dev.stele.translation.interchange.XliffReport;
import dev.stele.translation.interchange.XliffVersion;
import dev.stele.translation.web.Members;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A translation as a file for other tools. */
@RestController
@RequestMapping("/api/translations/{id}.xlf")
@Tag(name = "Interchange")
class XliffController {

    private static final String XLIFF = "application/xliff+xml";

    private final ReadDesk desk;
    private final ExportXliff exporting;
    private final ImportXliff importing;

    XliffController(ReadDesk desk, ExportXliff exporting, ImportXliff importing) {
        this.desk = desk;
        this.exporting = exporting;
        this.importing = importing;
    }

    @GetMapping
    @Operation(summary = "Exports a translation as XLIFF 2.1 or 1.2, with states, notes, matches and codes")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = XLIFF, schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> export(
            Person person, @PathVariable UUID id, @RequestParam(defaultValue = "2.1") String version) {
        XliffVersion wanted = XliffVersion.of(version)
                .orElseThrow(() -> InvalidRequest.malformed(
                        List.of(new FieldError("/version", "unknown-version", "2.1 or 1.2."))));
        Snapshot translation = desk.translation(id, Members.of(person));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(XLIFF))
                .header(HttpHeaders.CONTENT_DISPOSITION, fileName(translation))
                .body(exporting.export(translation, wanted));
    }

    @PutMapping(consumes = {XLIFF, MediaType.APPLICATION_XML_VALUE, MediaType.TEXT_XML_VALUE})
    @Operation(summary = "Imports XLIFF 2.0, 2.1, 2.2 or 1.2 and says of each segment that was refused why")
    XliffReport take(
            Person person, @PathVariable UUID id, @RequestHeader("Claim-Token") long token, @RequestBody byte[] file) {
        XliffReport report = importing.take(id, Members.of(person), token, file);
        report.onlyReason().ifPresent(reason -> {
            throw InterchangeProblems.nothingTaken(reason, report);
        });
        return report;
    }

    /** From what every file system takes: the slug where it is of plain letters, or the id. */
    private static String fileName(Snapshot it) {
        String slug = it.source().content().slug();
        boolean plain = slug != null && slug.matches("[a-z0-9-]{1,120}");
        String name = (plain ? slug : it.key().id()) + "." + it.key().tag() + ".xlf";
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
