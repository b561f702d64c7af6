package dev.stele.website.page;

import dev.stele.website.answer.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The stylesheet and the icon, each under a name that changes with its content, so that readers keep it for ever. */
@Component
public final class Assets {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final List<String> SHEETS =
            List.of("tokens", "base", "masthead", "cards", "article", "pictures", "footer", "print");

    private final String stylesheet;
    private final String icon;
    private final Map<String, Answer> answers;

    Assets() {
        String css = SHEETS.stream().map(name -> read(name + ".css")).collect(Collectors.joining("\n"));
        String svg = read("icon.svg");
        stylesheet = "site." + hash(css) + ".css";
        icon = "icon." + hash(svg) + ".svg";
        answers = Map.of(stylesheet, answer("text/css", css), icon, answer("image/svg+xml", svg));
    }

    public String stylesheet() {
        return "/assets/" + stylesheet;
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

    private static String read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("/assets/" + name)) {
            if (in == null) {
                throw new IllegalStateException("asset missing: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
