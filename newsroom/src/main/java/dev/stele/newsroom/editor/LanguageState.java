package dev.stele.newsroom.editor;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * How far one language of an article is.
 *
 * @param state as the content service calls it, such as {@code in review}
 * @param claimedBy empty when nobody works on it
 * @param seen revision that readers see, 0 when they see none
 */
public record LanguageState(String locale, boolean source, String state, String claimedBy, int seen) {

    static List<LanguageState> of(JsonNode status) {
        List<LanguageState> states = new ArrayList<>();
        status.path("locales")
                .forEachEntry((locale, one) -> states.add(new LanguageState(
                        locale,
                        one.path("source").asBoolean(false),
                        one.path("state").asString(""),
                        one.path("claimedBy").asString(""),
                        one.path("revision").asInt(0))));
        return states;
    }

    /** The revision that readers see in the language in which it was written, 0 when they see none. */
    public static int seenInSource(List<LanguageState> states) {
        return states.stream()
                .filter(LanguageState::source)
                .mapToInt(LanguageState::seen)
                .findFirst()
                .orElse(0);
    }

    /** The key of the state among the words. */
    public String word() {
        return "board.state." + state.replace(' ', '-');
    }

    /** What the badge looks like beside its word. */
    public String tone() {
        return switch (state) {
            case "live", "approved" -> "good";
            case "stale", "needs work" -> "warm";
            case "failed" -> "bad";
            case "claimed", "in review", "released" -> "busy";
            default -> "";
        };
    }
}
