package dev.stele.content.http;

import dev.stele.content.validation.Faults;
import dev.stele.content.validation.LocaleTags;
import dev.stele.content.validation.TextRules;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Query parameters: an unknown one is refused, for a filter that is silently dropped shows what was not asked for. */
public final class Parameters {
    private static final int MOST_PAGES = 100_000;
    private static final int LARGEST_PAGE = 100;
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*+");
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Faults faults = new Faults();
    private final Map<String, String> given;

    public Parameters(MultiValueMap<String, String> all, String... known) {
        Set<String> names = Set.of(known);
        all.forEach((name, values) -> {
            if (!names.contains(name)) {
                faults.malformed("/" + name, "unknown-parameter", "There is no parameter '" + name + "' here.");
            } else if (values.size() != 1) {
                faults.malformed("/" + name, "parameter-twice", "Once only.");
            }
        });
        given = all.toSingleValueMap();
    }

    public int page() {
        return number("page", 0, 0, MOST_PAGES);
    }

    public int size() {
        return number("size", 20, 1, LARGEST_PAGE);
    }

    /** The number of a revision. */
    public int revision(int otherwise) {
        return number("revision", otherwise, 1, 999_999);
    }

    /** Null when it is not given or blank. */
    public @Nullable String text(String name, int longest) {
        String value = given.get(name);
        if (value == null || value.isBlank()) return null;
        new TextRules(faults).optional("/" + name, value, longest);
        return value.strip();
    }

    /** False when it is not given. */
    public boolean flag(String name) {
        String value = given.get(name);
        if (value != null && !value.equals("true") && !value.equals("false")) {
            faults.malformed("/" + name, "unknown-value", "true or false.");
        }
        return "true".equals(value);
    }

    /** Null when it is not given. */
    public <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
        String value = given.get(name);
        if (value == null) return null;
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) return constant;
        }
        faults.malformed("/" + name, "unknown-value", "One of " + List.of(type.getEnumConstants()) + ".");
        return null;
    }

    /** Several of the known values with commas between them; empty when it is not given. */
    public Set<String> some(String name, Collection<String> known) {
        String value = given.get(name);
        if (value == null || value.isBlank()) return Set.of();
        Set<String> chosen = new LinkedHashSet<>(Arrays.asList(value.strip().split("\\s*,\\s*")));
        if (!known.containsAll(chosen)) {
            faults.malformed("/" + name, "unknown-value", "Some of " + known + ", with commas.");
        }
        return chosen;
    }

    /** A language tag in its canonical form; null when it is not given. */
    public @Nullable String locale(String name) {
        String value = given.get(name);
        return value == null ? null : LocaleTags.checked("/" + name, value, faults);
    }

    /** A word of small Latin letters, digits and hyphens, such as that of a section; null when it is not given. */
    public @Nullable String word(String name, int longest) {
        String value = given.get(name);
        if (value != null && (value.length() > longest || !WORD.matcher(value).matches())) {
            faults.malformed("/" + name, "unknown-value", "Small Latin letters, digits, hyphens.");
        }
        return value;
    }

    /** Ids with commas between them; there must be one. */
    public List<UUID> ids(String name, int most) {
        String value = given.getOrDefault(name, "");
        String[] ids = value.split(",", most + 1);
        if (ids.length > most) {
            faults.malformed("/" + name, "too-many", "At most " + most + ".");
        } else if (!Arrays.stream(ids).allMatch(id -> ID.matcher(id).matches())) {
            faults.malformed("/" + name, "id", "Ids with commas between them.");
        } else {
            return Arrays.stream(ids).map(UUID::fromString).toList();
        }
        return List.of();
    }

    /** Ends the request when a parameter was wrong. */
    public void raise() {
        faults.raise();
    }

    private int number(String name, int otherwise, int least, int most) {
        String value = given.get(name);
        if (value == null) return otherwise;
        if (value.matches("\\d{1,6}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most) {
            return Integer.parseInt(value);
        }
        faults.malformed("/" + name, "out-of-range", "From " + least + " to " + most + ".");
        return otherwise;
    }
}
