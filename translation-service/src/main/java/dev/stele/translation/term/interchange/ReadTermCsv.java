package dev.stele.translation.term.interchange;

import dev.stele.chassis.csv.CsvFile;
import dev.stele.translation.term.ImportTerms;
import dev.stele.translation.term.ImportTerms.Unread;
import dev.stele.translation.term.ImportedConcept;
import dev.stele.translation.term.ImportedConcept.ImportedTerm;
import dev.stele.translation.term.TermReport.Failure;
import dev.stele.translation.wording.Excerpt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link TermCsv} writes: a header that names {@code concept}, {@code locale} and {@code term} at least, in any
 * order.
 */
public final class ReadTermCsv {

    private static final int LONGEST_SHOWN = 40;
    private static final Set<String> NEEDED = Set.of("concept", "locale", "term");

    private final Map<String, ImportedConcept> concepts = new LinkedHashMap<>();
    private final List<Failure> failures = new ArrayList<>();
    private int rows;
    private int failed;

    private ReadTermCsv() {}

    /** What a file says, and its rows that say nothing. */
    public record Read(List<ImportedConcept> concepts, Unread unread) {}

    /** Rows of one concept need not follow each other. */
    public static Read of(byte[] file) {
        ReadTermCsv reading = new ReadTermCsv();
        CsvFile.read(
                file,
                parser -> {
                    mustKnow(parser.getHeaderNames());
                    parser.forEach(reading::take);
                },
                Unreadable::new);
        return new Read(
                List.copyOf(reading.concepts.values()), new Unread(reading.failed, List.copyOf(reading.failures)));
    }

    private void take(CSVRecord row) {
        int number = Math.toIntExact(row.getRecordNumber()) + 1;
        String id = cell(row, "concept");
        if (++rows > ImportTerms.MOST_TERMS) {
            throw Unreadable.tooMany();
        }
        if (!row.isConsistent()) {
            failed(number, id, "columns", "The row has not as many cells as the header.");
        } else if (id == null) {
            failed(number, null, "required", "The row names no concept.");
        } else {
            String key = id.strip();
            ImportedConcept known = concepts.get(key);
            if (known == null && concepts.size() == ImportTerms.MOST_CONCEPTS) {
                throw Unreadable.tooMany();
            }
            concepts.put(key, known == null ? concept(number, key, row) : more(known, number, row));
        }
    }

    private void failed(int number, @Nullable String id, String code, String message) {
        failed++;
        if (failures.size() < ImportTerms.MOST_FAILURES) {
            failures.add(new Failure(number, id, code, message));
        }
    }

    private static ImportedConcept concept(int number, String id, CSVRecord row) {
        List<ImportedTerm> terms = new ArrayList<>();
        terms.add(term(number, row));
        return new ImportedConcept(
                number,
                id,
                cell(row, "section"),
                cell(row, "subject"),
                cell(row, "note"),
                cell(row, "neverTranslate"),
                terms);
    }

    /** What an earlier row says of the concept holds. */
    private static ImportedConcept more(ImportedConcept it, int number, CSVRecord row) {
        it.terms().add(term(number, row));
        return new ImportedConcept(
                it.row(),
                it.id(),
                or(it.section(), cell(row, "section")),
                or(it.subject(), cell(row, "subject")),
                or(it.note(), cell(row, "note")),
                or(it.neverTranslate(), cell(row, "neverTranslate")),
                it.terms());
    }

    private static ImportedTerm term(int number, CSVRecord row) {
        return new ImportedTerm(
                number,
                cell(row, "locale"),
                cell(row, "term"),
                cell(row, "status"),
                cell(row, "termNote"),
                cell(row, "partOfSpeech"));
    }

    private static @Nullable String or(@Nullable String first, @Nullable String second) {
        return first == null ? second : first;
    }

    private static @Nullable String cell(CSVRecord row, String column) {
        return row.isSet(column) ? Cells.literal(row.get(column)) : null;
    }

    private static void mustKnow(List<String> header) {
        for (String name : header) {
            if (!TermCsv.COLUMNS.contains(name)) {
                throw new Unreadable(
                        "unknown-column", "There is no column '" + Excerpt.of(name, LONGEST_SHOWN) + "' here.");
            }
        }
        if (!header.containsAll(NEEDED)) {
            throw new Unreadable("missing-column", "The header names concept, locale and term at least.");
        }
    }
}
