package dev.stele.website.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.stele.website.page.PageSettings;
import dev.stele.website.site.Picture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture with the words that go with it in the language of the text.
 *
 * @param width of the original, in pixels, as {@code height}
 * @param urls of all widths, ascending
 * @param sources the same with their widths
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Image(
        String mediaId,
        int width,
        int height,
        String alt,
        @Nullable String caption,
        @Nullable String credit,
        List<String> urls,
        List<Source> sources) {

    /** The picture in one width. */
    record Source(int width, String url) {}

    static @Nullable Image of(@Nullable Picture picture, PageSettings settings) {
        if (picture == null) {
            return null;
        }
        List<Source> sources = picture.widths().stream()
                .map(width -> new Source(width, settings.url(picture.at(width))))
                .toList();
        return new Image(
                picture.mediaId(),
                picture.width(),
                picture.height(),
                picture.alt(),
                picture.caption(),
                picture.credit(),
                sources.stream().map(Source::url).toList(),
                sources);
    }
}
