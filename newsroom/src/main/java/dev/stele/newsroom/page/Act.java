package dev.stele.newsroom.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Which button of a form was pressed: {@code up:links:2}. Buttons that change a form without saving it are sent with all of
 * it, so that lists can be put in order without scripts.
 */
public record Act(String verb, String list, int index) {

    public static Act of(String pressed) {
        String[] parts = pressed.split(":", 3);
        String list = parts.length > 1 ? parts[1] : "";
        String index = parts.length > 2 ? parts[2] : "";
        return new Act(parts[0], list, index.matches("\\d{1,4}") ? Integer.parseInt(index) : -1);
    }

    public boolean is(String other) {
        return verb.equals(other);
    }

    /** The list with the item moved or removed, if it is this list and the button says so. */
    public <T> List<T> on(String name, List<T> items) {
        if (!list.equals(name) || index < 0 || index >= items.size()) {
            return items;
        }
        List<T> changed = new ArrayList<>(items);
        switch (verb) {
            case "up" -> changed.add(Math.max(0, index - 1), changed.remove(index));
            case "down" -> changed.add(Math.min(items.size() - 1, index + 1), changed.remove(index));
            case "remove" -> changed.remove(index);
            default -> {}
        }
        return changed;
    }
}
