package dev.stele.translation.check;

import dev.stele.translation.markup.InlineMarkup;
import java.util.List;
import java.util.stream.Stream;

/** The target carries exactly the inline tags of its source, well nested. */
final class Tags {

    private Tags() {}

    static Stream<Finding> kept(Candidate it) {
        if (!it.markup()) {
            return Stream.empty();
        }
        List<String> source = InlineMarkup.tags(it.source());
        List<String> target = InlineMarkup.tags(it.target());
        return Stream.of(
                        Bag.missing(source, target).stream().map(tag -> Finding.blocking("lost-tag", tag)),
                        Bag.missing(target, source).stream().map(tag -> Finding.blocking("extra-tag", tag)),
                        InlineMarkup.isWellNested(it.target())
                                ? Stream.<Finding>empty()
                                : Stream.of(Finding.blocking("tag-nesting")))
                .flatMap(findings -> findings);
    }
}
