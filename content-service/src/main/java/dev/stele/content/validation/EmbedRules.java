package dev.stele.content.validation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Providers whose videos and posts may be embedded, each with its hosts. */
final class EmbedRules {
    private static final Map<String, Set<String>> HOSTS = Map.of(
            "youtube",
                    Set.of("www.youtube.com", "youtube.com", "m.youtube.com", "youtu.be", "www.youtube-nocookie.com"),
            "vimeo", Set.of("vimeo.com", "www.vimeo.com", "player.vimeo.com"),
            "telegram", Set.of("t.me"),
            "x", Set.of("x.com", "www.x.com", "twitter.com", "www.twitter.com"),
            "facebook", Set.of("www.facebook.com", "facebook.com", "fb.watch"),
            "instagram", Set.of("www.instagram.com", "instagram.com"),
            "soundcloud", Set.of("soundcloud.com", "w.soundcloud.com"),
            "spotify", Set.of("open.spotify.com"));

    private EmbedRules() {}

    static Set<String> providers() {
        return new TreeSet<>(HOSTS.keySet());
    }

    static boolean allows(String provider, String url) {
        try {
            URI uri = new URI(url);
            return HrefRules.allows(url)
                    && "https".equalsIgnoreCase(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getPort() == -1
                    && HOSTS.getOrDefault(provider, Set.of())
                            .contains(uri.getHost().toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
