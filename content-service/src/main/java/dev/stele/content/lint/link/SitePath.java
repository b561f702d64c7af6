package dev.stele.content.lint.link;

import dev.stele.content.validation.LocaleTags;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address within the site that an article or a section should stand behind.
 *
 * @param kind {@code news}, {@code pages} or {@code sections}
 * @param name slug, or id of a section
 */
public record SitePath(String locale, String kind, String name) {
    private static final Pattern FORM = Pattern.compile("/([^/]+)/(news|pages|sections)/([^/?#]+)/?(?:[?#].*)?");

    /** Nothing for an address outside the site, or one that is always there. */
    public static Optional<SitePath> of(String href, @Nullable String siteUrl) {
        String path = href.strip();
        if (siteUrl != null) {
            String base = siteUrl.endsWith("/") ? siteUrl.substring(0, siteUrl.length() - 1) : siteUrl;
            if (path.startsWith(base + "/")) path = path.substring(base.length());
        }
        Matcher m = FORM.matcher(path);
        if (!m.matches()) return Optional.empty();
        return LocaleTags.canonical(m.group(1)).map(locale -> new SitePath(locale, m.group(2), decoded(m.group(3))));
    }

    private static String decoded(String name) {
        try {
            // A plus is no space in a path.
            String plain = URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
            return Normalizer.normalize(plain, Normalizer.Form.NFC);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }

    public boolean isSection() {
        return kind.equals("sections");
    }

    /** As an article claims it in its own language. */
    public String claim() {
        return locale + "/" + kind + "/" + name;
    }

    /** As a page that is live is called. */
    public String path() {
        return "/" + claim();
    }
}
