package dev.stele.publisher.article.web;

import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.PublicationMode;
import dev.stele.publisher.article.Dossier;
import dev.stele.publisher.article.Orders.Order;
import dev.stele.publisher.article.Sequences.Progress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the publisher knows of an article.
 *
 * @param version counts the changes of what is live
 * @param streams the last sequence applied of each stream, and those left out by dead letters
 */
record ArticleView(
        UUID id,
        ArticleKind kind,
        @Nullable String sourceLocale,
        long version,
        @Nullable Instant publishedAt,
        @Nullable Instant changedAt,
        List<Live> live,
        List<Gone> gone,
        List<Standing> orders,
        SortedMap<String, Progress> streams) {

    record Live(String locale, int revision, int translationVersion, String path, Instant since, boolean behind) {}

    record Gone(String locale, String path, Instant since) {}

    /** An order, and by locale what it still waits for: {@code REVISION}, {@code PICTURES} or {@code APPROVAL}. */
    record Standing(
            long sequence, int revision, PublicationMode mode, List<String> locales, Map<String, String> waitsFor) {}

    static ArticleView of(Dossier dossier) {
        var showing = dossier.showing();
        return new ArticleView(
                dossier.articleId(),
                dossier.kind(),
                dossier.library().sourceLocale(),
                showing.flips(),
                showing.publishedAt(),
                showing.changedAt(),
                showing.live().entrySet().stream()
                        .map(entry -> new Live(
                                entry.getKey(),
                                entry.getValue().revision(),
                                entry.getValue().version(),
                                dossier.path(entry.getValue().route()),
                                entry.getValue().since(),
                                dossier.behind(entry.getValue())))
                        .toList(),
                showing.gone().entrySet().stream()
                        .map(entry -> new Gone(
                                entry.getKey(),
                                dossier.path(entry.getValue().route()),
                                entry.getValue().since()))
                        .toList(),
                dossier.orders().byOrder().entrySet().stream()
                        .map(entry -> standing(dossier, entry.getKey(), entry.getValue()))
                        .toList(),
                dossier.sequences().streams());
    }

    private static Standing standing(Dossier dossier, Order order, List<String> locales) {
        return new Standing(
                order.sequence(), order.revision(), order.mode(), locales, Waiting.of(dossier, order, locales));
    }
}
