package dev.stele.website.page;

import dev.stele.website.site.Picture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What networks show of a page that somebody links to.
 *
 * @param properties further ones, such as {@code article:published_time}, in their order
 */
public record OpenGraph(String type, @Nullable Preview image, List<Property> properties) {

    public static final OpenGraph WEBSITE = new OpenGraph("website", null, List.of());

    private static final int WANTED = 1200;

    /** A picture at an absolute address. */
    public record Preview(String url, int width, int height, String alt) {

        public static Preview of(Picture picture, PageSettings settings) {
            int width = picture.widthAt(WANTED);
            return new Preview(
                    settings.url(picture.at(WANTED)),
                    width,
                    Math.round((float) picture.height() * width / picture.width()),
                    picture.alt());
        }
    }

    /** One {@code meta} element. */
    public record Property(String name, String content) {}
}
