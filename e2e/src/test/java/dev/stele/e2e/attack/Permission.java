package dev.stele.e2e.attack;

import dev.stele.e2e.house.Checkout;
import dev.stele.stack.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line of a service's {@code authorization.csv}, which the service's own tests hold complete.
 *
 * @param expected by the role as the table names it
 */
record Permission(Part part, String method, String path, Map<String, Outcome> expected) {

    private static final String ENDPOINT = "endpoint";
    private static final List<String> FILES = List.of("authorization.csv", "permissions.csv");

    /** What comes of a request by somebody. */
    enum Outcome {
        /** Let through, whatever comes of it then. */
        PASSES,
        FORBIDDEN,
        UNKNOWN_CALLER,
        /** Not even told that it exists. */
        HIDDEN,
        /** Sent to the sign-in page. */
        SENT_TO_SIGN_IN;

        static Outcome expected(String cell, String role) {
            return switch (cell) {
                case "deny" -> role.equals("anonymous") ? UNKNOWN_CALLER : FORBIDDEN;
                case "401" -> UNKNOWN_CALLER;
                case "403" -> FORBIDDEN;
                case "404" -> HIDDEN;
                case "login" -> SENT_TO_SIGN_IN;
                default -> PASSES;
            };
        }

        /** Whether an answer is this outcome. */
        boolean is(int status) {
            return switch (this) {
                case PASSES -> status >= 200 && status != 401 && status != 403 && status < 500;
                case FORBIDDEN -> status == 403;
                case UNKNOWN_CALLER -> status == 401;
                case HIDDEN -> status == 404;
                case SENT_TO_SIGN_IN -> status == 302;
            };
        }
    }

    static List<Permission> all() {
        List<Permission> all = new ArrayList<>();
        for (Part part : Part.values()) {
            table(part).ifPresent(file -> all.addAll(read(part, file)));
        }
        return all;
    }

    private static Optional<Path> table(Part part) {
        return Stream.of(part.label(), part.label() + "-service")
                .map(module -> Checkout.root().resolve(module).resolve("src/test/resources"))
                .flatMap(folder -> FILES.stream().map(folder::resolve))
                .filter(Files::exists)
                .findFirst();
    }

    private static List<Permission> read(Part part, Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            List<String[]> rows = lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line ->
                            Arrays.stream(line.split(",")).map(String::strip).toArray(String[]::new))
                    .toList();
            String[] head = rows.getFirst();
            return rows.stream().skip(1).map(row -> line(part, head, row)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Method and path stand in one cell or in two. */
    private static Permission line(Part part, String[] head, String[] row) {
        int first = head[0].equals(ENDPOINT) ? 1 : 2;
        String[] endpoint = first == 1 ? row[0].split(" ") : row;
        Map<String, Outcome> expected = new LinkedHashMap<>();
        for (int i = first; i < head.length; i++) {
            expected.put(head[i], Outcome.expected(row[i], head[i]));
        }
        return new Permission(part, endpoint[0], endpoint[1], expected);
    }

    /** Whether nobody need sign in for this. */
    boolean isPublic() {
        return expected.get("anonymous") == Outcome.PASSES;
    }

    @Override
    public String toString() {
        return part.label() + " " + method + " " + path;
    }
}
