package dev.stele.content.status;

import dev.stele.content.article.Missed;
import dev.stele.content.article.StandingOrder;
import dev.stele.content.article.Withdrawal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One language of an article.
 *
 * @param revision that readers see
 * @param since when they see it
 * @param translation how far the translators are with the newest released revision, whatever readers see
 * @param order the last one given for this language
 * @param publishAt end of the next embargo in this language
 * @param missed the embargo that ended without a publication since the last order, and why
 * @param withdrawal that no order has followed
 */
public record LocaleStatus(
        LocaleState state,
        boolean source,
        boolean required,
        @Nullable Integer revision,
        @Nullable Integer translationVersion,
        @Nullable Instant since,
        @Nullable String path,
        @Nullable String claimedBy,
        @Nullable Instant claimedUntil,
        @Nullable Integer translatedRevision,
        @Nullable LocaleState translation,
        @Nullable StandingOrder order,
        @Nullable Instant publishAt,
        @Nullable Missed missed,
        @Nullable Withdrawal withdrawal) {}
