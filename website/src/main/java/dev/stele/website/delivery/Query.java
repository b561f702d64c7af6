package dev.stele.website.delivery;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parameters of a request, each known, given once, of a sane length and without characters that nobody sees. */
final class Query {

    private static final int LONGEST = 500;
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private final Map<String, String[]> parameters;

    /** Refuses what it does not know: a filter that is quietly dropped shows more than was asked for. */
    Query(Map<String, String[]> parameters, Set<String> known) {
        this.parameters = parameters;
        parameters.forEach((name, values) -> {
            if (!known.contains(name) || values.length != 1 || !isSane(values[0])) {
                throw new UnknownQuery(name);
            }
        });
    }

    @Nullable
    String value(String name) {
        String[] values = parameters.get(name);
        return values == null || values[0].isEmpty() ? null : values[0];
    }

    @Nullable
    Instant moment(String name) {
        String text = value(name);
        return text == null ? null : moment(name, text);
    }

    static Instant moment(String name, String text) {
        try {
            Instant moment = Instant.parse(text);
            if (isSane(moment)) {
                return moment;
            }
        } catch (DateTimeException e) {
            throw new UnknownQuery(name);
        }
        throw new UnknownQuery(name);
    }

    static boolean isSane(Instant moment) {
        return !moment.isBefore(EARLIEST) && !moment.isAfter(LATEST);
    }

    int number(String name, int most, int otherwise) {
        String text = value(name);
        try {
            int number = text == null ? otherwise : Integer.parseInt(text);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new UnknownQuery(name);
        }
        throw new UnknownQuery(name);
    }

    private static boolean isSane(String value) {
        return value.length() <= LONGEST
                && value.codePoints()
                        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }
}
