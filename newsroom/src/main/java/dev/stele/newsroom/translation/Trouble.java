package dev.stele.newsroom.translation;

import dev.stele.newsroom.client.Refused;
import dev.stele.newsroom.page.Problem;
import dev.stele.newsroom.page.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why something was not done, on the page where it was tried.
 *
 * @param blocking what has to be mended first, with its places
 * @param segment whose text was refused, if one was
 * @param text that text, so that nobody has to write it again
 */
public record Trouble(
        Problem problem,
        List<Blocking> blocking,
        @Nullable String segment,
        @Nullable String text) {

    /** A finding that stops the whole. */
    public record Blocking(String segment, String code, String message) {}

    /** What this console does not pass on to a service. */
    public static Trouble of(String type, Words words) {
        String key = "problem." + type;
        Problem problem = new Problem(words.say(key), words.say(key + ".detail"), List.of());
        return new Trouble(problem, List.of(), null, null);
    }

    public static Trouble of(Refused refused, Words words) {
        return of(refused, words, null, null);
    }

    public static Trouble of(Refused refused, Words words, @Nullable String segment, @Nullable String text) {
        List<Blocking> blocking = refused.document()
                .path("findings")
                .valueStream()
                .map(it -> new Blocking(
                        it.path("segment").asString(""),
                        it.path("code").asString(""),
                        it.path("message").asString("")))
                .toList();
        return new Trouble(Problem.of(refused, words), blocking, segment, text);
    }

    public boolean isAbout(String id) {
        return id.equals(segment);
    }
}
