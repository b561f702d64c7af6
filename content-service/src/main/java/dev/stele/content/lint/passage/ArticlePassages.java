package dev.stele.content.lint.passage;

import dev.stele.content.article.ArticleSnapshot;
import dev.stele.content.article.ArticleState;
import dev.stele.content.article.Schedule;
import dev.stele.content.article.StandingOrder;
import dev.stele.content.lint.TextsOf;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of one article is compared with others.
 *
 * @param liveFrom since when this very text is ordered live, or when its embargo ends; null if neither
 * @param prints of blocks and sentences
 * @param version of the article; an older one than already known is old news
 */
public record ArticlePassages(
        UUID article,
        long version,
        String headline,
        @Nullable Instant liveFrom,
        Instant at,
        List<Print> prints) {

    /** One fingerprint; see {@link Passage}. */
    public record Print(long value, boolean whole, boolean last) {}

    /** Of a withdrawn article nothing is left to compare with, which other instances must hear too. */
    static ArticlePassages of(ArticleSnapshot s) {
        ArticleState state = s.state();
        List<Print> prints = state == ArticleState.WITHDRAWN
                ? List.of()
                : Passage.in(TextsOf.all(s.current().content())).stream()
                        .map(p -> new Print(p.print(), p.whole(), p.last()))
                        .toList();
        return new ArticlePassages(
                s.origin().id(),
                s.version(),
                s.current().content().headline(),
                liveFrom(s),
                s.updated().at(),
                prints);
    }

    /** Readers do not see a text that was edited since. */
    private static @Nullable Instant liveFrom(ArticleSnapshot s) {
        int current = s.current().number();
        return Stream.concat(
                        s.publishing().orders().stream()
                                .filter(order -> order.revision() == current)
                                .map(StandingOrder::at),
                        s.publishing().schedules().stream()
                                .filter(schedule -> schedule.revision() == current)
                                .map(Schedule::due))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether readers have the text at that time, as far as is ordered now. */
    public boolean isLiveAt(Instant time) {
        return liveFrom != null && !liveFrom.isAfter(time);
    }
}
