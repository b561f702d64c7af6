package dev.stele.publisher.rendering;

import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/** Addresses that a reader may be sent to: the web, mail, and this site. */
final class Links {

    private static final Pattern EXTERNAL = Pattern.compile("(?i)https?://[^\\s\\p{Cntrl}\\\\]+");
    private static final Pattern MAIL = Pattern.compile("(?i)mailto:[^\\s\\p{Cntrl}]+");
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[^\\s\\p{Cntrl}\\\\]*");

    private Links() {}

    static boolean safe(String address) {
        return external(address)
                || MAIL.matcher(address).matches()
                || OWN.matcher(address).matches();
    }

    static boolean external(String address) {
        return EXTERNAL.matcher(address).matches();
    }

    /** A link, or its words alone when the address is not safe. */
    static String anchor(String address, String attributes, String words) {
        return safe(address)
                ? "<a" + attributes + " href=\"" + Entities.escape(address) + "\""
                        + (external(address) ? " rel=\"noopener\"" : "") + ">" + words + "</a>"
                : words;
    }
}
