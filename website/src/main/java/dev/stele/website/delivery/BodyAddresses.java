package dev.stele.website.delivery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses in the finished HTML of a text, which the publisher writes in one way only: quoted, and paths of the site from
 * its root.
 *
 * @param baseUrl of the site, without a slash at the end
 */
record BodyAddresses(String baseUrl) {

    private static final Pattern ATTRIBUTE = Pattern.compile(" (href|src|srcset)=\"([^\"]*)\"");
    private static final Pattern ROOTED = Pattern.compile("(^|, )/(?!/)");
    private static final Pattern PICTURE = Pattern.compile("/media/([0-9a-f-]{36})/(\\d{1,6})(\\.webp)?(?=[ ,]|$)");

    /** The HTML for pages of another site. */
    String absolute(String html) {
        return ATTRIBUTE.matcher(html).replaceAll(found -> {
            String value = ROOTED.matcher(found.group(2)).replaceAll("$1" + Matcher.quoteReplacement(baseUrl) + "/");
            return Matcher.quoteReplacement(" " + found.group(1) + "=\"" + value + "\"");
        });
    }

    /** The pictures that it shows, each in all its widths, ascending. */
    Map<String, List<Image.Source>> pictures(String html) {
        Map<String, List<Image.Source>> pictures = new LinkedHashMap<>();
        ATTRIBUTE
                .matcher(html)
                .results()
                .forEach(attribute -> PICTURE.matcher(attribute.group(2))
                        .results()
                        .map(found -> new Image.Source(
                                Integer.parseInt(found.group(2)),
                                baseUrl + found.group(),
                                found.group(3) == null ? null : "image/webp"))
                        .forEach(source -> {
                            String id = source.url().split("/media/")[1].substring(0, 36);
                            List<Image.Source> sources = pictures.computeIfAbsent(id, _ -> new ArrayList<>());
                            if (!sources.contains(source)) {
                                sources.add(source);
                            }
                        }));
        pictures.values().forEach(sources -> sources.sort(Comparator.comparingInt(Image.Source::width)));
        return pictures;
    }
}
