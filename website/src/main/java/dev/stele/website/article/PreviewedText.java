package dev.stele.website.article;

import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.MediaRef;
import dev.stele.contracts.PagePreview;
import dev.stele.contracts.UpdateType;
import dev.stele.website.site.Dateline;
import dev.stele.website.site.Picture;
import dev.stele.website.site.Rendition;
import dev.stele.website.site.Variant;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A text that nobody has published, in the shapes that pages are made from. */
record PreviewedText(PagePreview preview, Instant now) {

    Variant asNew() {
        return variant(now, now);
    }

    /** When the language was first read stays, as it would when the text is published. */
    Variant inPlaceOf(Variant live) {
        return variant(live.since(), live.firstSince());
    }

    private Variant variant(Instant since, Instant firstSince) {
        ArticleContent text = preview.content();
        String slug = Objects.requireNonNullElse(text.slug(), "");
        return new Variant(
                preview.locale(),
                "",
                0,
                0,
                slug,
                "/" + preview.locale() + "/",
                since,
                firstSince,
                false,
                text.headline(),
                text.lead(),
                text.section(),
                text.tags(),
                dateline(),
                hero(),
                text.byline(),
                null);
    }

    Rendition rendition() {
        ArticleContent text = preview.content();
        return new Rendition(
                preview.locale(),
                preview.sourceLocale(),
                text.headline(),
                text.lead(),
                text.byline(),
                dateline(),
                hero(),
                legal(),
                UpdateType.MAJOR,
                preview.bodyHtml(),
                Map.of(),
                preview.words(),
                null,
                text.corrections().stream()
                        .map(c -> new Rendition.Correction(c.at(), c.note()))
                        .toList(),
                text.related().stream().map(UUID::toString).toList());
    }

    private @Nullable Dateline dateline() {
        var dateline = preview.content().dateline();
        return dateline == null ? null : new Dateline(dateline.place(), dateline.date());
    }

    private Rendition.@Nullable Legal legal() {
        var legal = preview.content().legal();
        return legal == null
                ? null
                : new Rendition.Legal(legal.version(), legal.effectiveDate(), legal.bindingLocale());
    }

    private @Nullable Picture hero() {
        ArticleContent.Hero shown = preview.content().hero();
        MediaRef ref = preview.hero();
        if (shown == null || ref == null) {
            return null;
        }
        MediaRef.Focus focus = ref.focus();
        return new Picture(
                ref.mediaId().toString(),
                ref.width(),
                ref.height(),
                ref.widths(),
                ref.formats().stream()
                        .map(format -> new Picture.Format(format.type(), format.widths()))
                        .toList(),
                focus == null ? null : new Picture.Focus(focus.x(), focus.y()),
                shown.alt(),
                shown.caption(),
                shown.credit() == null ? ref.credit() : shown.credit(),
                ref.rights());
    }
}
