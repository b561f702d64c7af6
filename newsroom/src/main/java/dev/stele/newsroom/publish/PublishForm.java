package dev.stele.newsroom.publish;

import dev.stele.newsroom.page.Times;
import dev.stele.newsroom.page.Words;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.util.MultiValueMap;

/**
 * An order as its form has it.
 *
 * @param revision that is to be published; it never changes, so its number is the version that the person has seen
 * @param later whether it waits for a time
 * @param at that time, as a field of a form has it, in the newsroom's zone
 * @param reasons by the key of a finding, why it does not count this time
 */
public record PublishForm(
        int revision,
        List<String> locales,
        boolean together,
        boolean later,
        String at,
        String updateType,
        String changeNote,
        Map<String, String> reasons) {

    private static final String REASON = "reason:";
    private static final List<String> TYPES = List.of("MAJOR", "MINOR", "CORRECTION");

    static PublishForm blank(Article article, int revision, Status status) {
        List<String> usual = article.usual(locale -> status.of(locale).isReady(revision));
        return new PublishForm(revision, usual, article.wasTogether(), false, "", "MAJOR", "", Map.of());
    }

    static PublishForm of(MultiValueMap<String, String> form) {
        Map<String, String> reasons = new LinkedHashMap<>();
        form.forEach((name, values) -> {
            if (name.startsWith(REASON)) {
                // Two findings of one rule at one place have fields of one name.
                values.stream()
                        .filter(value -> !value.isBlank())
                        .findFirst()
                        .ifPresent(reason -> reasons.put(name.substring(REASON.length()), reason.strip()));
            }
        });
        String type = text(form, "updateType");
        return new PublishForm(
                number(text(form, "revision")),
                List.copyOf(form.getOrDefault("locales", List.of())),
                !text(form, "mode").equals("AS_READY"),
                text(form, "when").equals("later"),
                text(form, "at"),
                TYPES.contains(type) ? type : TYPES.getFirst(),
                text(form, "changeNote"),
                reasons);
    }

    PublishForm withRevision(int other) {
        return new PublishForm(other, locales, together, later, at, updateType, changeNote, reasons);
    }

    public boolean has(String locale) {
        return locales.contains(locale);
    }

    public boolean is(String type) {
        return updateType.equals(type);
    }

    /** The name of the field for the reason of a finding. */
    public static String field(Finding finding) {
        return REASON + finding.key();
    }

    public String reason(Finding finding) {
        return reasons.getOrDefault(finding.key(), "");
    }

    /** What the person can see without asking the service. */
    List<String> faults(Words words, Times newsroom, Instant now) {
        FormFaults faults = new FormFaults(words, newsroom, now)
                .unless(!locales.isEmpty(), "locales")
                .noted(updateType, changeNote);
        return (later ? faults.future(at) : faults).found();
    }

    /** As the content service takes it. */
    Map<String, Object> request(Times newsroom) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("revision", revision);
        request.put("locales", locales);
        request.put("mode", together ? "TOGETHER" : "AS_READY");
        request.put("updateType", updateType);
        if (!changeNote.isEmpty()) {
            request.put("changeNote", changeNote);
        }
        if (later) {
            request.put("publishAt", newsroom.read(at).toString());
        }
        if (!reasons.isEmpty()) {
            request.put("override", reasons);
        }
        return request;
    }

    /** 0, which is no revision, for what is no number. */
    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    private static String text(MultiValueMap<String, String> form, String name) {
        return Objects.requireNonNullElse(form.getFirst(name), "").strip();
    }
}
