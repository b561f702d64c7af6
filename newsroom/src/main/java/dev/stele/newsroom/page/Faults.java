package dev.stele.newsroom.page;

import dev.stele.newsroom.client.FieldFault;
import dev.stele.newsroom.client.Refused;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a service found wrong, by the name of the field in the form: {@code /links/0/label/en} is {@code links.0.label.en}. */
public record Faults(Optional<Problem> problem, Map<String, String> byField) {

    public static final Faults NONE = new Faults(Optional.empty(), Map.of());

    public static Faults of(Refused refused, Words words) {
        Map<String, String> byField = new LinkedHashMap<>();
        for (FieldFault fault : refused.faults()) {
            byField.putIfAbsent(name(fault.pointer()), words.sayOr(fault.message(), "fault." + fault.code()));
        }
        Problem whole = Problem.of(refused, words);
        return new Faults(
                Optional.of(new Problem(
                        whole.title(),
                        whole.detail(),
                        byField.values().stream().distinct().toList())),
                byField);
    }

    /** The words about this field; empty when it is right. */
    public String at(String field) {
        return byField.getOrDefault(field, "");
    }

    /** The words about this field or anything in it. */
    public String within(String field) {
        return byField.entrySet().stream()
                .filter(fault -> fault.getKey().equals(field) || fault.getKey().startsWith(field + "."))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static String name(String pointer) {
        String path = pointer.startsWith("/") ? pointer.substring(1) : pointer;
        return path.replace('/', '.').replace("~1", "/").replace("~0", "~");
    }
}
