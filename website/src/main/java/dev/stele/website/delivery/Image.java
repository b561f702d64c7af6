package dev.stele.website.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.stele.website.page.PageSettings;
import dev.stele.website.site.Picture;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A picture with the words that go with it in the language of the text.
 *
 * @param width of the original, in pixels, as {@code height}
 * @param focus what to keep in sight in a crop, in per cent from the left and from the top
 * @param urls of all widths in the format that every browser reads, ascending
 * @param sources every file of it with its width
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Image(
        String mediaId,
        int width,
        int height,
        String alt,
        @Nullable String caption,
        @Nullable String credit,
        @Nullable String rights,
        Picture.@Nullable Focus focus,
        List<String> urls,
        List<Source> sources) {

    /**
     * The picture in one width.
     *
     * @param type media type of a smaller file of the same; absent of JPEG and PNG, which every browser reads
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Source(int width, String url, @Nullable String type) {}

    static @Nullable Image of(@Nullable Picture picture, PageSettings settings) {
        if (picture == null) {
            return null;
        }
        List<Source> usual = picture.widths().stream()
                .map(width -> new Source(width, settings.url(picture.at(width)), null))
                .toList();
        Stream<Source> smaller = picture.formats().stream()
                .flatMap(format -> format.widths().stream()
                        .map(width ->
                                new Source(width, settings.url(picture.at(width, format.type())), format.type())));
        return new Image(
                picture.mediaId(),
                picture.width(),
                picture.height(),
                picture.alt(),
                picture.caption(),
                picture.credit(),
                picture.rights(),
                picture.focus(),
                usual.stream().map(Source::url).toList(),
                Stream.concat(usual.stream(), smaller).toList());
    }
}
