package dev.stele.chassis.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * CSV as editors and spreadsheets save it: UTF-8, with or without a byte order mark, the columns named in the first line in
 * any order, commas or semicolons, empty lines anywhere.
 */
public final class CsvFile {

    private CsvFile() {}

    /**
     * Lets the rows be read.
     *
     * @param unreadable what to throw for a file that is none, of a stable code ({@code not-utf-8}, {@code not-csv}) and a
     *     message for people
     */
    public static void read(
            byte[] file, Consumer<CSVParser> reader, BiFunction<String, String, RuntimeException> unreadable) {
        try {
            String text = utf8(file);
            try (CSVParser parser = CSVParser.parse(new StringReader(text), format(text))) {
                reader.accept(parser);
            }
        } catch (CharacterCodingException e) {
            throw unreadable.apply("not-utf-8", "The file is not UTF-8.");
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            throw unreadable.apply("not-csv", "A quote or the header is not as CSV has it.");
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

    private static String utf8(byte[] file) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(file))
                .toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
