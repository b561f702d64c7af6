package dev.stele.translation.check;

import dev.stele.translation.markup.InlineMarkup;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The target carries exactly the inline tags of its source, well nested. */
final class Tags {

    private Tags() {}

    static Stream<Finding> kept(Pair pair) {
        Candidate it = pair.written();
        if (!it.markup()) {
            return Stream.empty();
        }
        List<String> source = InlineMarkup.tags(it.source());
        List<String> target = InlineMarkup.tags(it.target());
        List<Finding> findings = new ArrayList<>();
        Bag.missing(source, target).forEach(tag -> {
            int start = it.source().lastIndexOf(tag);
            findings.add(Finding.blocking("lost-tag", tag).inSource(start, start + tag.length()));
        });
        Bag.missing(target, source).forEach(tag -> {
            int start = it.target().lastIndexOf(tag);
            findings.add(Finding.blocking("extra-tag", tag).inTarget(start, start + tag.length()));
        });
        if (!InlineMarkup.isWellNested(it.target())) {
            findings.add(Finding.blocking("tag-nesting"));
        }
        return findings.stream();
    }
}
