package dev.stele.website.style;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * All of the site's CSS, put together from its sheets. It stands in every page: smaller than a second request is long, so
 * that a page is drawn from its first packets.
 */
@Component
public final class Stylesheet {

    private static final List<String> SHEETS =
            List.of("tokens", "base", "masthead", "cards", "article", "pictures", "search", "footer", "print");

    private final String text = Minified.of(
            SHEETS.stream().map(sheet -> AssetFile.text(sheet + ".css")).collect(Collectors.joining("\n")));
    private final String source = "'sha256-" + hash(text) + "'";

    public String text() {
        return text;
    }

    /** The text as a source that a content security policy may allow. */
    public String source() {
        return source;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
