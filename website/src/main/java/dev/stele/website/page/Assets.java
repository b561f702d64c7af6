package dev.stele.website.page;

import dev.stele.website.answer.Answer;
import dev.stele.website.style.AssetFile;
import dev.stele.website.style.Stylesheet;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The styles, which stand in every page, and the icon under a name that changes with it, so that readers keep it for ever. */
@Component
public final class Assets {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final String styles;
    private final String icon;
    private final Map<String, Answer> answers;

    Assets(Stylesheet stylesheet) {
        String svg = AssetFile.text("icon.svg");
        styles = stylesheet.text();
        icon = "icon." + hash(svg) + ".svg";
        answers = Map.of(icon, answer("image/svg+xml", svg));
    }

    /** The text of a style element, which the content security policy knows by its hash. */
    public String styles() {
        return styles;
    }

    public String icon() {
        return "/assets/" + icon;
    }

    public Optional<Answer> named(String name) {
        return Optional.ofNullable(answers.get(name));
    }

    private static Answer answer(String type, String text) {
        return Answer.status(200).text(type, text).cacheControl(FOR_EVER).build();
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
