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
 * A release as its form has it.
 *
 * @param due when the translations are wanted, as a field of a form has it; empty when there is no hurry
 */
public record ReleaseForm(String etag, String updateType, String changeNote, String due) {

    private static final List<String> TYPES = List.of("MAJOR", "MINOR", "CORRECTION");

    static ReleaseForm blank(String etag) {
        return new ReleaseForm(etag, "MAJOR", "", "");
    }

    static ReleaseForm of(MultiValueMap<String, String> form) {
        String type = text(form, "updateType");
        return new ReleaseForm(
                text(form, "etag"),
                TYPES.contains(type) ? type : TYPES.getFirst(),
                text(form, "changeNote"),
                text(form, "due"));
    }

    ReleaseForm withEtag(String other) {
        return new ReleaseForm(other, updateType, changeNote, due);
    }

    List<String> faults(Words words, Times newsroom, Instant now) {
        FormFaults faults = new FormFaults(words, newsroom, now).noted(updateType, changeNote);
        return (due.isEmpty() ? faults : faults.future(due)).found();
    }

    Map<String, Object> request(Times newsroom) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("updateType", updateType);
        if (!changeNote.isEmpty()) {
            request.put("changeNote", changeNote);
        }
        if (!due.isEmpty()) {
            request.put("due", newsroom.read(due).toString());
        }
        return request;
    }

    private static String text(MultiValueMap<String, String> form, String name) {
        return Objects.requireNonNullElse(form.getFirst(name), "").strip();
    }
}
