package dev.stele.content.validation;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Language tags (BCP 47) in their canonical form. */
public final class LocaleTags {
    private static final int LONGEST = 35;

    private LocaleTags() {}

    /** The canonical tag; empty for what is no tag, names no language or carries extensions. */
    public static Optional<String> canonical(@Nullable String tag) {
        if (tag == null || tag.isEmpty() || tag.length() > LONGEST) return Optional.empty();
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            return locale.getLanguage().isEmpty() || locale.hasExtensions()
                    ? Optional.empty()
                    : Optional.of(locale.toLanguageTag());
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** The canonical tag, or the tag itself after a complaint. */
    public static String checked(String pointer, @Nullable String tag, Faults faults) {
        if (tag == null) {
            faults.refuse(pointer, "required", "A language tag such as \"ru\", \"tg\" or \"zh-Hant\".");
            return "";
        }
        Optional<String> canonical = canonical(tag);
        if (canonical.isEmpty()) {
            faults.malformed(pointer, "locale", "Not a language tag such as \"ru\", \"tg\" or \"zh-Hant\".");
        }
        return canonical.orElse(tag);
    }
}
