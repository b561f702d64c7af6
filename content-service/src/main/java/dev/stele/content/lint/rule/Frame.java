package dev.stele.content.lint.rule;

import dev.stele.content.lint.PlacedText;
import dev.stele.content.lint.Surroundings.Use;
import dev.stele.content.lint.passage.Passage;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What many articles have around their story: the notices at the head and the foot. */
final class Frame {
    /** What so many published articles have was not pasted by mistake. */
    private static final int COMMON = 3;

    private Frame() {}

    /**
     * The pointers of those blocks. None, if they are more than half of the words: what is repeated then is the story. At
     * the foot they may stand among blocks that are too short to be recognized, as addresses and links are.
     */
    static Set<String> of(List<PlacedText> texts, List<Passage> passages, Map<Long, List<Use>> elsewhere) {
        Set<PlacedText> common = passages.stream()
                .filter(passage -> isCommon(passage, elsewhere))
                .map(Passage::text)
                .collect(Collectors.toSet());
        if (common.isEmpty()) return Set.of();
        List<PlacedText> body = texts.stream()
                .filter(text -> text.field().isBody() && text.field() != PlacedText.Field.LEAD)
                .toList();
        Predicate<PlacedText> isFoot = text -> common.contains(text) || !Passage.isLongEnough(text);
        Set<PlacedText> frame = new HashSet<>();
        body.stream().takeWhile(common::contains).forEach(frame::add);
        body.reversed().stream().takeWhile(isFoot).filter(common::contains).forEach(frame::add);
        if (2 * words(frame) > words(body)) return Set.of();
        return frame.stream().map(PlacedText::pointer).collect(Collectors.toSet());
    }

    private static boolean isCommon(Passage passage, Map<Long, List<Use>> elsewhere) {
        return passage.whole()
                && elsewhere.getOrDefault(passage.print(), List.of()).stream()
                                .filter(use -> use.published() && use.whole())
                                .count()
                        >= COMMON;
    }

    private static int words(Collection<PlacedText> texts) {
        return texts.stream().mapToInt(text -> text.words().count()).sum();
    }
}
