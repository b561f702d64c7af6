package dev.stele.chassis.erasure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Finds the places of one document that name a person. */
final class DocumentErasure {

    private final PersonFields fields;
    private final Replacement replacement;
    private final JsonErasure json;

    /** A value at a path such as {@code segments.3.draft.by}, and what is to be there instead. */
    record Change(String path, String before, String after) {}

    DocumentErasure(PersonFields fields, Replacement replacement, JsonErasure json) {
        this.fields = fields;
        this.replacement = replacement;
        this.json = json;
    }

    List<Change> changes(Document document) {
        List<Change> changes = new ArrayList<>();
        look("", "", document, changes);
        return changes;
    }

    private void look(String path, String field, @Nullable Object value, List<Change> changes) {
        switch (value) {
            case String text -> {
                String after = replaced(field, text);
                if (after != null) {
                    changes.add(new Change(path, text, after));
                }
            }
            case Map<?, ?> map ->
                map.forEach((name, child) -> look(join(path, name), String.valueOf(name), child, changes));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    look(join(path, i), field, list.get(i), changes);
                }
            }
            case null, default -> {
                // Numbers, dates and bytes name nobody.
            }
        }
    }

    private @Nullable String replaced(String field, String text) {
        return fields.json().contains(field) ? json.of(text) : replacement.of(field, text, fields);
    }

    private static String join(String path, Object step) {
        return path.isEmpty() ? String.valueOf(step) : path + "." + step;
    }
}
