package dev.stele.content.redirect;

import dev.stele.contracts.OldAddress;
import dev.stele.contracts.SiteSettings;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The addresses of this site that are no articles: they answer by themselves, and some of them may be led to. */
final class SiteAddresses {
    private static final List<String> FOLDERS = List.of("/api", "/assets", "/media", "/actuator", "/v3", "/error");
    private static final Set<String> FILES = Set.of("/robots.txt", "/favicon.ico", "/sitemap.xml", "/news-sitemap.xml");
    private static final List<String> OF_A_LANGUAGE = List.of("/feed.atom", "/feed.json", "/search");

    /** By the spelling of {@link OldAddress#path()}, which has no last slash, the path as readers are sent there. */
    private final Map<String, String> pages = new HashMap<>();

    private final Set<String> others = new HashSet<>(FILES);

    SiteAddresses(SiteSettings settings) {
        for (String locale : settings.locales()) {
            String home = "/" + locale;
            pages.put(home, home + "/");
            settings.sections().forEach(s -> {
                String section = home + "/sections/" + s.id();
                pages.put(section, section);
            });
            OF_A_LANGUAGE.forEach(file -> others.add(home + file));
        }
    }

    /** The home page or section at a path. */
    Optional<String> page(String path) {
        return Optional.ofNullable(pages.get(path));
    }

    /** Whether the site itself answers there. The entrance does not, where an old site showed its pages by number. */
    boolean answers(OldAddress address) {
        String path = address.path();
        return path.equals("/")
                ? address.query() == null
                : pages.containsKey(path)
                        || others.contains(path)
                        || FOLDERS.stream().anyMatch(f -> path.equals(f) || path.startsWith(f + "/"));
    }
}
