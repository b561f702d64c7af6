package dev.stele.translation.term.interchange;

import dev.stele.translation.term.Concept;
import dev.stele.translation.term.ConceptContent;
import dev.stele.translation.term.Term;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Writes concepts as RFC 4180, one row per term; what is said of the concept stands in each of its rows. */
public final class TermCsv implements AutoCloseable {

    static final List<String> COLUMNS = List.of(
            "concept",
            "locale",
            "term",
            "status",
            "neverTranslate",
            "section",
            "note",
            "subject",
            "termNote",
            "partOfSpeech");

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(COLUMNS.toArray(String[]::new))
            .get();

    private final CSVPrinter printer;

    /** Begins with the header; the caller closes the writer. */
    public TermCsv(Writer writer) throws IOException {
        this.printer = new CSVPrinter(writer, FORMAT);
    }

    public void write(Concept concept) throws IOException {
        ConceptContent it = concept.content();
        for (Term term : it.terms()) {
            printer.printRecord(
                    concept.id(),
                    term.tag(),
                    Cells.guarded(term.text()),
                    word(term.status()),
                    it.neverTranslate(),
                    Cells.guarded(it.section()),
                    Cells.guarded(it.note()),
                    Cells.guarded(it.subject()),
                    Cells.guarded(term.note()),
                    word(term.partOfSpeech()));
        }
    }

    private static String word(@Nullable Enum<?> value) {
        return Objects.toString(value, "").toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        printer.flush();
    }
}
