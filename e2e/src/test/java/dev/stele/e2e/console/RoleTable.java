package dev.stele.e2e.console;

import dev.stele.e2e.house.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table of the console's addresses and who may use them, which the console's own tests hold complete. */
public record RoleTable(List<String> users, List<Line> lines) {

    private static final String FILE = "newsroom/src/test/resources/console-roles.csv";
    private static final int BEFORE_USERS = 3;
    private static final String FILE_NAMED = "multipart:";

    /** A small table of addresses, which is no picture. */
    private static final String FILE_FORM = """
            --here
            Content-Disposition: form-data; name="trial"

            true
            --here
            Content-Disposition: form-data; name="%s"; filename="table.csv"
            Content-Type: text/csv

            from,to
            /nothing-is-here,/en/
            --here--
            """;

    /** One address, with what is sent there and by user what comes of it: {@code yes}, {@code no} or {@code out}. */
    public record Line(String method, String path, String type, String body, Map<String, String> outcomes) {

        public String expected(String user) {
            return outcomes.getOrDefault(user, "");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    public static RoleTable read() {
        List<String[]> rows = rows();
        List<String> users = Arrays.stream(rows.getFirst()).skip(BEFORE_USERS).toList();
        return new RoleTable(
                users, rows.stream().skip(1).map(row -> line(row, users)).toList());
    }

    private static Line line(String[] row, List<String> users) {
        Map<String, String> outcomes = new LinkedHashMap<>();
        for (int i = 0; i < users.size(); i++) {
            outcomes.put(users.get(i), row[BEFORE_USERS + i]);
        }
        String path = row[1].replace("~", "");
        String sent = row[2];
        if (sent.startsWith(FILE_NAMED)) {
            String body =
                    FILE_FORM.formatted(sent.substring(FILE_NAMED.length())).replace("\n", "\r\n");
            return new Line(row[0], path, "multipart/form-data; boundary=here", body, outcomes);
        }
        String type = sent.startsWith("{") ? "application/json" : "application/x-www-form-urlencoded";
        return new Line(row[0], path, type, sent.equals("-") ? "" : sent, outcomes);
    }

    private static List<String[]> rows() {
        try (var lines = Files.lines(Path.of(Checkout.root().toString(), FILE))) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line ->
                            Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
