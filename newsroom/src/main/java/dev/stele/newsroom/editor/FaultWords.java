package dev.stele.newsroom.editor;

import dev.stele.newsroom.client.FieldFault;
import dev.stele.newsroom.client.Refused;
import dev.stele.newsroom.page.Problem;
import dev.stele.newsroom.page.Words;
import java.util.List;
import java.util.Map;

/** Refusals in the person's language where we know their codes, else in the service's words. */
public final class FaultWords {

    private FaultWords() {}

    public static String of(FieldFault fault, Words words) {
        String code = "editor.fault." + fault.code();
        return words.sayOr(
                words.sayOr(fault.message(), code), code + fault.pointer().replace('/', '.'));
    }

    /** A problem document for scripts. */
    public static Map<String, ?> document(Refused refused, Words words) {
        Problem problem = Problem.of(refused, words);
        List<Map<String, String>> errors = refused.faults().stream()
                .map(fault -> Map.of("pointer", fault.pointer(), "code", fault.code(), "message", of(fault, words)))
                .toList();
        return Map.of(
                "type", "/problems/" + refused.type(),
                "status", refused.status(),
                "title", problem.title(),
                "detail", detail(refused, problem, words),
                "errors", errors);
    }

    /** Ours for this problem, else what is wrong with the first field. */
    private static String detail(Refused refused, Problem problem, Words words) {
        boolean isKnown = words.has("problem." + refused.type() + ".detail");
        return isKnown || refused.faults().isEmpty()
                ? problem.detail()
                : of(refused.faults().getFirst(), words);
    }
}
