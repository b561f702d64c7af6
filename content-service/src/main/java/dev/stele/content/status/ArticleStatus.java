package dev.stele.content.status;

import dev.stele.content.article.ArticleSnapshot;
import dev.stele.content.article.ArticleState;
import dev.stele.content.article.Missed;
import dev.stele.content.article.Schedule;
import dev.stele.content.article.StandingOrder;
import dev.stele.content.article.Withdrawal;
import dev.stele.content.status.Receipt.Failure;
import dev.stele.contracts.DeskProgress;
import dev.stele.contracts.PagesChanged;
import dev.stele.contracts.PagesChanged.LivePage;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far every language of an article is: its own orders, held against what the other services have told. */
public record ArticleStatus(
        UUID articleId,
        ArticleState state,
        long version,
        int revision,
        boolean released,
        Map<String, LocaleStatus> locales,
        @Nullable Failure failure) {

    public static ArticleStatus of(ArticleSnapshot article, Receipt receipt) {
        Map<String, LocaleStatus> locales = new LinkedHashMap<>();
        for (String locale : article.origin().locales()) locales.put(locale, locale(article, receipt, locale));
        return new ArticleStatus(
                article.origin().id(),
                article.state(),
                article.version(),
                article.current().number(),
                article.current().isReleased(),
                locales,
                receipt.failure());
    }

    private static LocaleStatus locale(ArticleSnapshot article, Receipt receipt, String locale) {
        boolean source = locale.equals(article.origin().sourceLocale());
        PagesChanged pages = receipt.pages();
        LivePage live = pages == null ? null : pages.live().get(locale);
        DeskProgress desk = receipt.desk().get(locale);
        StandingOrder order = article.publishing().orders().stream()
                .filter(o -> o.locale().equals(locale))
                .findFirst()
                .orElse(null);
        return new LocaleStatus(
                state(article, receipt, locale, live, desk, order),
                source,
                source || required(article, locale),
                live == null ? null : live.revision(),
                live == null ? null : live.translationVersion(),
                live == null ? null : live.since(),
                live == null ? null : live.path(),
                desk == null ? null : desk.claimedBy(),
                desk == null ? null : desk.claimedUntil(),
                desk == null ? null : desk.approvedRevision(),
                desk == null ? null : translated(desk.state(), live != null),
                order,
                embargo(article, locale),
                missed(article, locale),
                withdrawal(article, locale));
    }

    private static LocaleState state(
            ArticleSnapshot article,
            Receipt receipt,
            String locale,
            @Nullable LivePage live,
            @Nullable DeskProgress desk,
            @Nullable StandingOrder order) {
        boolean met = live != null && (order == null || live.revision() >= order.revision());
        if (met && !isBehind(article, receipt, live, desk)) return LocaleState.LIVE;
        if (receipt.failure() != null && order != null) return LocaleState.FAILED;
        if (missed(article, locale) != null) return LocaleState.FAILED;
        PagesChanged pages = receipt.pages();
        if (order == null && pages != null && pages.gone().containsKey(locale)) return LocaleState.WITHDRAWN;
        if (desk != null) return translated(desk.state(), live != null);
        if (!locale.equals(article.origin().sourceLocale())) {
            return live != null ? LocaleState.STALE : LocaleState.MISSING;
        }
        return article.current().isReleased() || order != null ? LocaleState.RELEASED : LocaleState.DRAFT;
    }

    /** Whether readers see a translation of an older text than that of the source, and no approval says that it holds. */
    private static boolean isBehind(
            ArticleSnapshot article, Receipt receipt, @Nullable LivePage live, @Nullable DeskProgress desk) {
        PagesChanged pages = receipt.pages();
        LivePage source =
                pages == null ? null : pages.live().get(article.origin().sourceLocale());
        if (live == null || source == null || live.revision() >= source.revision()) return false;
        Integer approved = desk == null ? null : desk.approvedRevision();
        return approved == null || approved < source.revision();
    }

    private static @Nullable Instant embargo(ArticleSnapshot article, String locale) {
        return article.publishing().schedules().stream()
                .filter(s -> s.locales().contains(locale))
                .map(Schedule::due)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable Missed missed(ArticleSnapshot article, String locale) {
        return article.publishing().missed().stream()
                .filter(m -> m.locale().equals(locale))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Withdrawal withdrawal(ArticleSnapshot article, String locale) {
        return article.publishing().withdrawals().stream()
                .filter(w -> w.locale().equals(locale))
                .findFirst()
                .orElse(null);
    }

    private static LocaleState translated(String desk, boolean olderLive) {
        return switch (desk) {
            case "CLAIMED" -> LocaleState.CLAIMED;
            case "IN_REVIEW" -> LocaleState.IN_REVIEW;
            case "NEEDS_WORK" -> LocaleState.NEEDS_WORK;
            case "APPROVED" -> LocaleState.APPROVED;
            case "STALE" -> LocaleState.STALE;
            case "WITHDRAWN" -> LocaleState.WITHDRAWN;
            default -> olderLive ? LocaleState.STALE : LocaleState.MISSING;
        };
    }

    private static boolean required(ArticleSnapshot article, String locale) {
        return article.origin().targets().stream().anyMatch(t -> t.locale().equals(locale) && t.required());
    }
}
