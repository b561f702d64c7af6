package dev.stele.newsroom.page;

import dev.stele.newsroom.client.FieldFault;
import dev.stele.newsroom.client.Refused;
import java.util.List;

/** What went wrong, in words for the person: ours where we know the problem's type, else the service's. */
public record Problem(String title, String detail, List<String> faults) {

    public static Problem of(Refused refused, Words words) {
        String key = "problem." + refused.type();
        Problem known = of(refused.status(), words);
        String title = refused.title().isEmpty() ? known.title : refused.title();
        String detail = refused.detail().isEmpty() ? known.detail : refused.detail();
        return new Problem(
                words.sayOr(title, key),
                words.sayOr(detail, key + ".detail"),
                refused.faults().stream().map(FieldFault::message).distinct().toList());
    }

    static Problem of(int status, Words words) {
        String key = "status." + status;
        return words.has(key)
                ? new Problem(words.say(key), words.say(key + ".detail"), List.of())
                : new Problem(words.say("status.other"), words.say("status.other.detail"), List.of());
    }
}
