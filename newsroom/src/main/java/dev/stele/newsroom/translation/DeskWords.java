package dev.stele.newsroom.translation;

import dev.stele.newsroom.page.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the scripts of the desks have to say, in the person's language; a name in braces is left to the script. */
@Component
public final class DeskWords {

    private static final List<String> KEYS = List.of(
            "saved",
            "saving",
            "unsaved",
            "done",
            "all-done",
            "claim-lost",
            "claim-lost-to",
            "claim-again",
            "claimed-again",
            "claimed-by-other",
            "kept-here",
            "put-back",
            "kept-text",
            "use-kept",
            "drop-kept",
            "source-changed",
            "tag-lost",
            "tag-insert",
            "tag-twice",
            "no-findings",
            "until",
            "offline",
            "signed-out",
            "no-suggestion",
            "suggested",
            "copied",
            "show-preview",
            "hide-preview",
            "edited",
            "not-decided",
            "text-changed");

    private final JsonMapper mapper;

    DeskWords(JsonMapper mapper) {
        this.mapper = mapper;
    }

    public String json(Words words) {
        Map<String, String> said = new LinkedHashMap<>();
        for (String key : KEYS) {
            said.put(
                    key,
                    words.say(
                            "desk.js." + key,
                            "done",
                            "{done}",
                            "total",
                            "{total}",
                            "holder",
                            "{holder}",
                            "time",
                            "{time}",
                            "tag",
                            "{tag}",
                            "number",
                            "{number}",
                            "count",
                            "{count}"));
        }
        for (String state : List.of(
                "NEEDS_TRANSLATION", "CHANGED", "MEND", "PROPOSED", "DRAFT", "TRANSLATED", "REJECTED", "APPROVED")) {
            said.put("state." + state, words.say("segment." + state));
        }
        for (String tag : List.of("strong", "em", "a", "sup", "sub")) {
            said.put("tag." + tag, words.say("tag." + tag));
        }
        for (String kind : List.of("bad", "warm", "waived")) {
            said.put("finding." + kind, words.say("finding." + kind));
        }
        return mapper.writeValueAsString(said);
    }
}
