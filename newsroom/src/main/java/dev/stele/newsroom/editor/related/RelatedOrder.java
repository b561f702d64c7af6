package dev.stele.newsroom.editor.related;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/**
 * What a form wants of the related articles.
 *
 * @param ids as they stood, in their order
 * @param action {@code up:related:PLACE}, {@code down:…}, {@code remove:…}, {@code add:related:ID}, {@code find:related}, or of something else
 * @param words to find others by
 */
public record RelatedOrder(List<String> ids, String action, String words) {

    static final int MOST = 6;

    private static final Pattern AT = Pattern.compile("(up|down|remove):related:(\\d)");
    private static final String ADD = "add:related:";

    public static RelatedOrder of(MultiValueMap<String, String> form) {
        List<String> ids = form.getOrDefault("related", List.of()).stream()
                .filter(id -> !id.isBlank())
                .toList();
        return new RelatedOrder(
                ids, value(form, "do"), value(form, "relatedWords").strip());
    }

    /** Whether articles are looked for, which saves nothing. */
    public boolean finds() {
        return action.equals("find:related");
    }

    /** The articles once that is done. */
    public List<String> arranged() {
        List<String> arranged = new ArrayList<>(new LinkedHashSet<>(ids));
        Matcher move = AT.matcher(action);
        if (action.startsWith(ADD) && arranged.size() < MOST) {
            arranged.remove(added());
            arranged.add(added());
        } else if (move.matches()) {
            move(arranged, move.group(1), Integer.parseInt(move.group(2)));
        }
        return arranged;
    }

    private String added() {
        return action.substring(ADD.length());
    }

    private static void move(List<String> ids, String way, int at) {
        int to = way.equals("up") ? at - 1 : at + 1;
        if (at >= ids.size()) return;
        if (way.equals("remove")) ids.remove(at);
        else if (to >= 0 && to < ids.size()) Collections.swap(ids, at, to);
    }

    private static String value(MultiValueMap<String, String> form, String name) {
        return Objects.requireNonNullElse(form.getFirst(name), "");
    }
}
