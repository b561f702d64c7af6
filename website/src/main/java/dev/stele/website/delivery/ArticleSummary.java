package dev.stele.website.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.stele.website.page.PageSettings;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Picture;
import dev.stele.website.site.Variant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as lists of the delivery API give it.
 *
 * @param publishedAt when it was first published in any language; {@code updatedAt}: when this text went live
 * @param behind the original has been updated since this translation
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ArticleSummary(
        String id,
        String locale,
        String headline,
        @Nullable String lead,
        String slug,
        String url,
        @Nullable String section,
        List<String> tags,
        @Nullable Place dateline,
        @Nullable Image hero,
        Instant publishedAt,
        Instant updatedAt,
        int revision,
        boolean behind) {

    /** Where and when, as the text says it. */
    record Place(String place, LocalDate date) {}

    /**
     * A picture by the addresses of its widths, ascending.
     *
     * @param urls in the format that every browser reads
     * @param formats smaller files of the same, the preferred format first
     * @param focus what to keep in sight in a crop, in per cent from the left and from the top
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Image(
            int width,
            int height,
            String alt,
            @Nullable String caption,
            @Nullable String credit,
            @Nullable String rights,
            List<String> urls,
            List<Format> formats,
            Picture.@Nullable Focus focus) {}

    /** One more format with its addresses, ascending by width. */
    record Format(String type, List<String> urls) {}

    static ArticleSummary of(LiveArticle article, Variant variant, PageSettings settings) {
        return new ArticleSummary(
                article.id(),
                variant.locale(),
                variant.headline(),
                variant.lead(),
                variant.slug(),
                settings.url(variant.path()),
                variant.section(),
                variant.tags(),
                variant.dateline() == null
                        ? null
                        : new Place(
                                variant.dateline().place(), variant.dateline().date()),
                image(variant.hero(), settings),
                article.publishedAt(),
                variant.since(),
                variant.revision(),
                variant.behind());
    }

    private static @Nullable Image image(@Nullable Picture picture, PageSettings settings) {
        return picture == null
                ? null
                : new Image(
                        picture.width(),
                        picture.height(),
                        picture.alt(),
                        picture.caption(),
                        picture.credit(),
                        picture.rights(),
                        picture.widths().stream()
                                .map(w -> settings.url(picture.at(w)))
                                .toList(),
                        picture.formats().stream()
                                .map(f -> new Format(
                                        f.type(),
                                        f.widths().stream()
                                                .map(w -> settings.url(picture.at(w, f.type())))
                                                .toList()))
                                .toList(),
                        picture.focus());
    }
}
