package dev.stele.website.delivery;

import dev.stele.website.page.BodyAddresses;
import dev.stele.website.page.PageSettings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The pictures that the finished HTML of a text shows. */
final class BodyPictures {

    private static final Pattern PICTURE = Pattern.compile("/media/([0-9a-f-]{36})/(\\d{1,6})(\\.webp)?(?=[ ,]|$)");

    private BodyPictures() {}

    /** Each by its id in all its widths, ascending. */
    static Map<String, List<Image.Source>> of(String html, PageSettings settings) {
        Map<String, List<Image.Source>> pictures = new LinkedHashMap<>();
        BodyAddresses.ATTRIBUTE
                .matcher(html)
                .results()
                .flatMap(attribute -> PICTURE.matcher(attribute.group(2)).results())
                .forEach(found -> {
                    Image.Source source = new Image.Source(
                            Integer.parseInt(found.group(2)),
                            settings.baseUrl() + found.group(),
                            found.group(3) == null ? null : "image/webp");
                    List<Image.Source> sources = pictures.computeIfAbsent(found.group(1), _ -> new ArrayList<>());
                    if (!sources.contains(source)) {
                        sources.add(source);
                    }
                });
        pictures.values().forEach(sources -> sources.sort(Comparator.comparingInt(Image.Source::width)));
        return pictures;
    }
}
