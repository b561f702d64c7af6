package dev.stele.translation.term.web;

import dev.stele.chassis.security.Person;
import dev.stele.translation.term.ImportTerms;
import dev.stele.translation.term.ImportTerms.Unread;
import dev.stele.translation.term.TermReport;
import dev.stele.translation.term.interchange.ReadTbx;
import dev.stele.translation.term.interchange.ReadTermCsv;
import dev.stele.translation.web.Members;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Merges lists of concepts into the termbase. */
@RestController
@Tag(name = "Terms")
class TermFileController {

    private static final String PATH = "/api/terms";
    private static final String SUMMARY =
            "Merges concepts by their ids, as JSON, CSV or TBX; what is not named stays, and every row that is not taken is told";

    private final ImportTerms terms;

    TermFileController(ImportTerms terms) {
        this.terms = terms;
    }

    @PutMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = SUMMARY)
    TermReport importJson(Person person, @RequestBody TermListRequest request) {
        return terms.take(request.imported(), Unread.NONE, Members.of(person));
    }

    @PutMapping(path = PATH, consumes = TermExportController.CSV)
    @Operation(summary = SUMMARY)
    TermReport importCsv(Person person, @RequestBody byte[] file) {
        ReadTermCsv.Read read = ReadTermCsv.of(file);
        return terms.take(read.concepts(), read.unread(), Members.of(person));
    }

    @PutMapping(path = PATH, consumes = TermExportController.TBX)
    @Operation(summary = SUMMARY)
    TermReport importTbx(Person person, @RequestBody byte[] file) {
        return terms.take(ReadTbx.of(file), Unread.NONE, Members.of(person));
    }
}
