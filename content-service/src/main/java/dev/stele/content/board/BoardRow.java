package dev.stele.content.board;

import dev.stele.content.article.ArticleSnapshot;
import dev.stele.content.article.ArticleState;
import dev.stele.content.article.Origin;
import dev.stele.content.status.ArticleStatus;
import dev.stele.content.status.LocaleStatus;
import dev.stele.content.status.Receipt;
import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.PagesChanged.LivePage;
import dev.stele.contracts.TargetLocale;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An article on the board.
 *
 * @param headline of the current revision, in the source language
 * @param headlines by locale, as readers see them
 * @param changedAt when anything of it changed last, in this service or in another
 * @param locales the source language first, then the targets in their order
 */
public record BoardRow(
        UUID id,
        ArticleKind kind,
        ArticleState state,
        long version,
        int revision,
        boolean released,
        String sourceLocale,
        List<TargetLocale> targets,
        String headline,
        Map<String, String> headlines,
        @Nullable String section,
        @Nullable String slug,
        Instant createdAt,
        String createdBy,
        Instant updatedAt,
        String updatedBy,
        Instant changedAt,
        Map<String, LocaleStatus> locales,
        Receipt.@Nullable Failure failure) {

    static BoardRow of(ArticleSnapshot article, Receipt receipt) {
        Origin origin = article.origin();
        ArticleStatus status = ArticleStatus.of(article, receipt);
        var content = article.current().content();
        return new BoardRow(
                origin.id(),
                origin.kind(),
                article.state(),
                article.version(),
                article.current().number(),
                article.current().isReleased(),
                origin.sourceLocale(),
                origin.targets(),
                content.headline(),
                live(receipt),
                content.section(),
                content.slug(),
                origin.created().at(),
                origin.created().name(),
                article.updated().at(),
                article.updated().name(),
                latest(article.updated().at(), receipt.changedAt()),
                status.locales(),
                status.failure());
    }

    /** The same with other languages' states. */
    BoardRow with(Map<String, LocaleStatus> others) {
        return new BoardRow(
                id,
                kind,
                state,
                version,
                revision,
                released,
                sourceLocale,
                targets,
                headline,
                headlines,
                section,
                slug,
                createdAt,
                createdBy,
                updatedAt,
                updatedBy,
                changedAt,
                others,
                failure);
    }

    private static Map<String, String> live(Receipt receipt) {
        Map<String, String> headlines = new TreeMap<>();
        if (receipt.pages() == null) return headlines;
        receipt.pages().live().forEach((locale, page) -> put(headlines, locale, page));
        return headlines;
    }

    private static void put(Map<String, String> headlines, String locale, LivePage page) {
        if (page.headline() != null) headlines.put(locale, page.headline());
    }

    private static Instant latest(Instant own, @Nullable Instant told) {
        return told == null || told.isBefore(own) ? own : told;
    }
}
