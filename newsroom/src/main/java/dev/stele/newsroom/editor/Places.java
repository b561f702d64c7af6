package dev.stele.newsroom.editor;

import dev.stele.newsroom.page.Frame;

/** The places of a text in words: what {@code /blocks/2/alt} is to a person. */
final class Places {

    private Places() {}

    static String of(String pointer, Frame frame) {
        String[] parts = pointer.split("/");
        if (parts.length > 2 && parts[1].equals("blocks") && parts[2].matches("\\d{1,4}")) {
            return frame.say("editor.form.block", "number", Integer.parseInt(parts[2]) + 1);
        }
        String field = parts.length > 1 ? parts[1] : "";
        return frame.words().sayOr(frame.say("editor.form.text"), "editor.js.field-" + field);
    }
}
