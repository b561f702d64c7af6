package dev.stele.website.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.stele.contracts.UpdateType;
import dev.stele.website.article.Finding.Found;
import dev.stele.website.page.BodyAddresses;
import dev.stele.website.page.PageSettings;
import dev.stele.website.site.Rendition;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A whole article of the delivery API.
 *
 * @param translatorCredit public name of the translator, where pages tell it
 * @param corrections oldest first
 * @param legal of a legal page: which version is in force, since when, in which language it binds
 * @param content the text as structured blocks; {@code bodyHtml}: the same blocks as safe HTML, its addresses absolute
 * @param media every picture that the blocks show, by its id
 * @param variants {@code alternates} as they were called before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ArticleText(
        @JsonUnwrapped ArticleSummary summary,
        String sourceLocale,
        List<String> byline,
        UpdateType updateType,
        @Nullable String translatorCredit,
        List<Correction> corrections,
        @Nullable LegalPage legal,
        int words,
        Map<String, Object> content,
        String bodyHtml,
        Map<String, List<Image.Source>> media,
        @Schema(deprecated = true) List<Variant> variants) {

    /** The same article in one language. */
    record Variant(String locale, String headline, String url) {}

    /** One error that was put right, told in the language of the text. */
    record Correction(Instant at, String note) {}

    /** What a legal page says of itself. */
    record LegalPage(String version, LocalDate effectiveDate, String bindingLocale) {}

    static ArticleText of(Found found, @Nullable String translator, PageSettings settings) {
        Rendition text = found.rendition();
        ArticleSummary summary = ArticleSummary.of(found.article(), found.variant(), settings);
        return new ArticleText(
                summary,
                text.sourceLocale(),
                text.byline(),
                text.updateType(),
                translator,
                text.corrections().stream()
                        .map(c -> new Correction(c.at(), c.note()))
                        .toList(),
                text.legal() == null
                        ? null
                        : new LegalPage(
                                text.legal().version(),
                                text.legal().effectiveDate(),
                                text.legal().bindingLocale()),
                text.words(),
                text.content(),
                BodyAddresses.absolute(text.bodyHtml(), settings),
                BodyPictures.of(text.bodyHtml(), settings),
                summary.alternates().stream()
                        .map(a -> new Variant(a.locale(), a.headline(), a.url()))
                        .toList());
    }
}
