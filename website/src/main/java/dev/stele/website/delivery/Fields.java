package dev.stele.website.delivery;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The fields of an article that a caller wants, in the order in which they stand in it; none named means all. */
record Fields(List<String> names) {

    static final List<String> OF_SUMMARY = componentsOf(ArticleSummary.class);

    static final List<String> OF_TEXT = Stream.concat(
                    OF_SUMMARY.stream(),
                    componentsOf(ArticleText.class).stream().filter(name -> !name.equals("summary")))
            .toList();

    /** @throws UnknownQuery when there is no such field, or none is named */
    static Fields of(@Nullable String text, List<String> known) {
        if (text == null) {
            return new Fields(List.of());
        }
        Set<String> wanted = new LinkedHashSet<>(Arrays.asList(text.split(",", -1)));
        if (!known.containsAll(wanted)) {
            throw new UnknownQuery("fields");
        }
        List<String> names = known.stream().filter(wanted::contains).toList();
        return new Fields(names.size() == known.size() ? List.of() : names);
    }

    boolean areAll() {
        return names.isEmpty();
    }

    /** One spelling for the same choice; null for all. */
    @Nullable
    String canonical() {
        return names.isEmpty() ? null : String.join(",", names);
    }

    /** The same as a query of its own; empty for all. */
    String query() {
        return names.isEmpty() ? "" : "?fields=" + canonical();
    }

    Object select(Object article, JsonMapper json) {
        return names.isEmpty() ? article : json.<ObjectNode>valueToTree(article).retain(names);
    }

    private static List<String> componentsOf(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
