package dev.stele.content.lint.rule;

import dev.stele.content.lint.PlacedText;
import dev.stele.content.lint.Surroundings.Use;
import dev.stele.content.lint.passage.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** With which articles one shares the blocks at the end and no others, as words about the newsroom and how to help it. */
final class SameEnding {
    /** More of them are an article that was pasted below another beginning. */
    private static final int MOST = 3;

    private SameEnding() {}

    /** Both end with the same block, and at least as many blocks of the article are its own. */
    static Set<UUID> of(List<PlacedText> texts, List<Passage> passages, Map<Long, List<Use>> elsewhere) {
        List<Passage> blocks = passages.stream().filter(Passage::whole).toList();
        if (blocks.isEmpty() || !blocks.getLast().last()) return Set.of();
        Map<UUID, List<PlacedText>> shared = new HashMap<>();
        blocks.forEach(block -> whole(block, elsewhere)
                .forEach(use -> shared.computeIfAbsent(use.article(), _ -> new ArrayList<>())
                        .add(block.text())));
        List<PlacedText> body =
                texts.stream().filter(text -> text.field().isBody()).toList();
        return whole(blocks.getLast(), elsewhere)
                .filter(Use::last)
                .map(Use::article)
                .filter(article -> isEnding(shared.getOrDefault(article, List.of()), body))
                .collect(Collectors.toSet());
    }

    private static boolean isEnding(List<PlacedText> shared, List<PlacedText> body) {
        int count = shared.size();
        return count <= MOST
                && 2 * count <= body.size()
                && body.subList(body.size() - count, body.size()).containsAll(shared);
    }

    private static Stream<Use> whole(Passage block, Map<Long, List<Use>> elsewhere) {
        return elsewhere.getOrDefault(block.print(), List.of()).stream().filter(Use::whole);
    }
}
