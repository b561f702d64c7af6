package dev.stele.website.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses in the finished HTML of a text, which the publisher writes in one way only: quoted, and paths of the site from
 * its root.
 */
public final class BodyAddresses {

    /** One attribute; its second group is the addresses in it. */
    public static final Pattern ATTRIBUTE = Pattern.compile(" (href|src|srcset)=\"([^\"]*)\"");

    private static final Pattern ROOTED = Pattern.compile("(^|, )/(?!/)");

    private BodyAddresses() {}

    /** The HTML for pages of another site. */
    public static String absolute(String html, PageSettings settings) {
        String root = "$1" + Matcher.quoteReplacement(settings.baseUrl()) + "/";
        return ATTRIBUTE.matcher(html).replaceAll(found -> {
            String value = ROOTED.matcher(found.group(2)).replaceAll(root);
            return Matcher.quoteReplacement(" " + found.group(1) + "=\"" + value + "\"");
        });
    }
}
