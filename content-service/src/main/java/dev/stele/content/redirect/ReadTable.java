package dev.stele.content.redirect;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads a table of old addresses: CSV in UTF-8, with a header that names {@code from} and {@code to} and maybe
 * {@code locale}, in any order, with commas or, as some spreadsheets save it, semicolons.
 */
@Component
public class ReadTable {
    private static final Set<String> COLUMNS = Set.of("from", "to", "locale");

    private final RedirectSettings settings;

    ReadTable(RedirectSettings settings) {
        this.settings = settings;
    }

    /** A row that lacks one of the first two cells, or has more than the header, comes with an address that is none. */
    public List<Row> of(byte[] file) {
        String text = utf8(file);
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format(text))) {
            mustKnow(parser.getHeaderNames());
            for (CSVRecord row : parser) {
                if (rows.size() == settings.maxRows()) {
                    throw new UnreadableTable("too-many", "At most " + settings.maxRows() + " rows at once.");
                }
                // Where a row has just ended, the line of the parser is the last one of the row.
                rows.add(row(parser.getCurrentLineNumber(), row));
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            throw new UnreadableTable("not-csv", "A quote or the header is not as CSV has it.");
        }
        return rows;
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

    private static CSVFormat format(String text) {
        String header = text.lines().findFirst().orElse("");
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
                .setIgnoreEmptyLines(true)
                .setDelimiter(header.indexOf(',') < 0 && header.indexOf(';') >= 0 ? ';' : ',')
                .get();
    }

    private static String utf8(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableTable("not-utf-8", "The file is not UTF-8.");
        }
    }
}
