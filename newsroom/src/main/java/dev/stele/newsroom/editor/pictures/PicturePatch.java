package dev.stele.newsroom.editor.pictures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a form says of a picture, as the content service takes it; an emptied field is removed. */
final class PicturePatch {

    private PicturePatch() {}

    static ObjectNode of(MultiValueMap<String, String> form) {
        ObjectNode patch = JsonNodeFactory.instance.objectNode();
        for (String field : List.of("credit", "rights", "expires")) {
            String value = form.getFirst(field);
            if (value != null) patch.put(field, value.strip());
        }
        focus(patch, form.getFirst("focusX"), form.getFirst("focusY"));
        for (String field : List.of("alt", "caption")) {
            ObjectNode texts = JsonNodeFactory.instance.objectNode();
            form.forEach((name, values) -> {
                if (name.startsWith(field + "."))
                    texts.put(
                            name.substring(field.length() + 1),
                            values.getFirst().strip());
            });
            if (!texts.isEmpty()) patch.set(field, texts);
        }
        return patch;
    }

    private static void focus(ObjectNode patch, @Nullable String x, @Nullable String y) {
        if (x == null || y == null || !x.matches("\\d{1,3}") || !y.matches("\\d{1,3}")) return;
        ObjectNode focus = patch.putObject("focus");
        focus.put("x", Integer.parseInt(x) / 100.0).put("y", Integer.parseInt(y) / 100.0);
    }
}
