package dev.stele.website.site;

import dev.stele.contracts.UpdateType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One finished page text, never changed.
 *
 * @param bodyHtml safe HTML of the blocks
 * @param content the same text as structured content
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
        @Nullable String changeNote,
        String bodyHtml,
        Map<String, Object> content,
        int words) {

    /** Version, first day of force and the prevailing language of a legal page. */
    public record Legal(String version, LocalDate effectiveDate, String bindingLocale) {}

    public boolean isTranslation() {
        return !locale.equals(sourceLocale);
    }
}
