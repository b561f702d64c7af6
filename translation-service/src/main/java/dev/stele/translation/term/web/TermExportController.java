package dev.stele.translation.term.web;

import dev.stele.translation.term.Concept;
import dev.stele.translation.term.Termbase;
import dev.stele.translation.term.interchange.TbxWriter;
import dev.stele.translation.term.interchange.TermCsv;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The whole termbase as a file, written while it is read. */
@RestController
@Tag(name = "Terms")
class TermExportController {

    static final String CSV = "text/csv";
    static final String TBX = "application/x-tbx+xml";

    private final Termbase termbase;

    TermExportController(Termbase termbase) {
        this.termbase = termbase;
    }

    @GetMapping(path = "/api/terms", produces = CSV)
    @Hidden
    void negotiatedCsv(HttpServletResponse response) throws IOException {
        exportCsv(response);
    }

    @GetMapping(path = "/api/terms", produces = TBX)
    @Hidden
    void negotiatedTbx(HttpServletResponse response) throws IOException, XMLStreamException {
        exportTbx(response);
    }

    @GetMapping("/api/terms.csv")
    @Operation(
            summary = "The termbase as CSV, a row per term",
            description = "A text that a spreadsheet would compute stands behind an apostrophe.")
    void exportCsv(HttpServletResponse response) throws IOException {
        begin(response, CSV + ";charset=UTF-8", "terms.csv");
        Writer writer = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        try (Stream<Concept> concepts = termbase.all();
                TermCsv csv = new TermCsv(writer)) {
            Iterator<Concept> all = concepts.iterator();
            while (all.hasNext()) {
                csv.write(all.next());
            }
        }
    }

    @GetMapping("/api/terms.tbx")
    @Operation(summary = "The termbase as TBX-Basic of ISO 30042:2019, DCA style")
    void exportTbx(HttpServletResponse response) throws IOException, XMLStreamException {
        begin(response, TBX, "terms.tbx");
        try (Stream<Concept> concepts = termbase.all();
                TbxWriter tbx = new TbxWriter(response.getOutputStream())) {
            Iterator<Concept> all = concepts.iterator();
            while (all.hasNext()) {
                tbx.write(all.next());
            }
        }
    }

    private static void begin(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }
}
