package dev.stele.translation.desk;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/** What a translation is of: one article in one locale. */
public record TranslationKey(UUID articleId, Locale locale) {

    /** The same for the same article and locale on every machine, so a replay finds what it made. */
    public UUID id() {
        return UUID.nameUUIDFromBytes((articleId + "/" + tag()).getBytes(StandardCharsets.UTF_8));
    }

    public String tag() {
        return locale.toLanguageTag();
    }
}
