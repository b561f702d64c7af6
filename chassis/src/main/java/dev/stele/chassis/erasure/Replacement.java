package dev.stele.chassis.erasure;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person's name and the pseudonym that takes its place.
 *
 * @param pseudonym random, and the same in all services, so that one person stays one person
 */
record Replacement(String name, String pseudonym) {

    /** No spaces: services have authors of their own that are no people, such as {@code the log}. */
    static final Pattern NAME = Pattern.compile("[^\\s\\p{Cntrl}/]{1,200}");

    static final Pattern PSEUDONYM = Pattern.compile("removed-[0-9a-f]{8}");

    /** What the text becomes in this field; null where it stays as it is. */
    @Nullable
    String of(String field, String text, PersonFields fields) {
        if (fields.names().contains(field) && text.equals(name)
                || fields.lowerCaseNames().contains(field) && text.equals(name.toLowerCase(Locale.ROOT))) {
            return pseudonym;
        }
        return fields.prefixes().contains(field) && text.startsWith(name + "/")
                ? pseudonym + text.substring(name.length())
                : null;
    }
}
