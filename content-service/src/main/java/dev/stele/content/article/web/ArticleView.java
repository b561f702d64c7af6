package dev.stele.content.article.web;

import dev.stele.content.article.Article;
import dev.stele.content.article.ArticleSnapshot;
import dev.stele.content.article.ArticleState;
import dev.stele.content.article.Articles.Summary;
import dev.stele.content.article.Origin;
import dev.stele.content.article.Revision;
import dev.stele.content.article.RuleOverride;
import dev.stele.content.article.Schedule;
import dev.stele.content.article.StandingOrder;
import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.TargetLocale;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An article as editors read it.
 *
 * @param lastReleased number of the newest revision that is released
 * @param changed only in answers to release and withdraw: false when it was so already
 */
record ArticleView(
        UUID id,
        ArticleKind kind,
        ArticleState state,
        long version,
        int revision,
        boolean released,
        @Nullable Integer lastReleased,
        String sourceLocale,
        List<TargetLocale> targets,
        ArticleContent content,
        List<StandingOrder> orders,
        List<Schedule> schedules,
        Set<String> withdrawn,
        List<RuleOverride> overrides,
        Instant createdAt,
        Instant updatedAt,
        String createdBy,
        String updatedBy,
        @Nullable Boolean changed) {

    static ArticleView of(Article article) {
        return of(article, null);
    }

    static ArticleView of(Article article, @Nullable Boolean changed) {
        ArticleSnapshot s = article.snapshot();
        Origin o = s.origin();
        Revision r = s.current();
        return new ArticleView(
                o.id(),
                o.kind(),
                s.state(),
                s.version(),
                r.number(),
                r.isReleased(),
                s.lastReleased(),
                o.sourceLocale(),
                o.targets(),
                r.content(),
                s.publishing().orders(),
                s.publishing().schedules(),
                s.publishing().withdrawn(),
                s.overrides(),
                o.created().at(),
                s.updated().at(),
                o.created().name(),
                s.updated().name(),
                changed);
    }

    /** An article as lists show it, without its text. */
    record Item(
            UUID id,
            ArticleKind kind,
            ArticleState state,
            long version,
            int revision,
            String sourceLocale,
            List<TargetLocale> targets,
            String headline,
            Instant createdAt,
            Instant updatedAt,
            String createdBy,
            String updatedBy) {
        static Item of(Summary s) {
            Origin o = s.origin();
            return new Item(
                    o.id(),
                    o.kind(),
                    s.state(),
                    s.version(),
                    s.revision(),
                    o.sourceLocale(),
                    o.targets(),
                    s.headline(),
                    o.created().at(),
                    s.updated().at(),
                    o.created().name(),
                    s.updated().name());
        }
    }

    /** One page of a list. */
    record Page(List<Item> items, int page, int size, long total) {}

    /** A revision without its text. */
    record RevisionLine(
            int revision,
            String headline,
            Instant savedAt,
            String savedBy,
            @Nullable Integer restoredFrom,
            Revision.@Nullable Release release) {
        static RevisionLine of(Revision r) {
            return new RevisionLine(
                    r.number(), r.content().headline(), r.savedAt(), r.savedBy(), r.restoredFrom(), r.release());
        }
    }

    /** A revision with its text. */
    record RevisionView(
            int revision,
            ArticleContent content,
            String contentHash,
            Instant savedAt,
            String savedBy,
            @Nullable Integer restoredFrom,
            Revision.@Nullable Release release) {
        static RevisionView of(Revision r) {
            return new RevisionView(
                    r.number(), r.content(), r.hash(), r.savedAt(), r.savedBy(), r.restoredFrom(), r.release());
        }
    }
}
