package dev.stele.website.site;

import dev.stele.contracts.UpdateType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One finished page text, never changed.
 *
 * @param bodyHtml safe HTML of the blocks
 * @param content the same text as structured content
 * @param related articles that an editor wants beside this one; some may be live in no language
 */
public record Rendition(
        String locale,
        String sourceLocale,
        String headline,
        @Nullable String lead,
        List<String> byline,
        @Nullable Dateline dateline,
        @Nullable Picture hero,
        @Nullable Legal legal,
        UpdateType updateType,
        String bodyHtml,
        Map<String, Object> content,
        int words,
        @Nullable String translatorCredit,
        List<Correction> corrections,
        List<String> related) {

    /** One error that was put right, told in the language of the text. */
    public record Correction(Instant at, String note) {}

    /** Version, first day of force and the prevailing language of a legal page. */
    public record Legal(String version, LocalDate effectiveDate, String bindingLocale) {}

    public boolean isTranslation() {
        return !locale.equals(sourceLocale);
    }
}
