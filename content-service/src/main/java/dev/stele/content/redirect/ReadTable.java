package dev.stele.content.redirect;

import dev.stele.chassis.csv.CsvFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a table of old addresses: CSV with a header that names {@code from} and {@code to} and maybe {@code locale}. */
@Component
public class ReadTable {
    private static final Set<String> COLUMNS = Set.of("from", "to", "locale");

    private final RedirectSettings settings;

    ReadTable(RedirectSettings settings) {
        this.settings = settings;
    }

    /** A row that lacks one of the first two cells, or has more than the header, comes with an address that is none. */
    public List<Row> of(byte[] file) {
        List<Row> rows = new ArrayList<>();
        CsvFile.read(file, parser -> read(parser, rows), UnreadableTable::new);
        return rows;
    }

    private void read(CSVParser parser, List<Row> rows) {
        mustKnow(parser.getHeaderNames());
        for (CSVRecord row : parser) {
            if (rows.size() == settings.maxRows()) {
                throw new UnreadableTable("too-many", "At most " + settings.maxRows() + " rows at once.");
            }
            // Where a row has just ended, the line of the parser is the last one of the row.
            rows.add(row(parser.getCurrentLineNumber(), row));
        }
    }

    private static Row row(long line, CSVRecord row) {
        boolean whole = row.isSet("from")
                && row.isSet("to")
                && row.size() <= row.getParser().getHeaderNames().size();
        return whole ? new Row(line, cell(row, "from"), cell(row, "to"), optional(row)) : Row.broken(line);
    }

    private static String cell(CSVRecord row, String column) {
        return row.get(column).strip();
    }

    private static @Nullable String optional(CSVRecord row) {
        if (!row.isSet("locale")) return null;
        String locale = cell(row, "locale");
        return locale.isEmpty() ? null : locale;
    }

    private static void mustKnow(List<String> header) {
        for (String name : header) {
            if (!COLUMNS.contains(name)) {
                throw new UnreadableTable("unknown-column", "The columns are from, to and maybe locale.");
            }
        }
        if (!header.containsAll(Set.of("from", "to"))) {
            throw new UnreadableTable("missing-column", "The first line names the columns: from, to and maybe locale.");
        }
    }
}
