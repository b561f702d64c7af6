package dev.stele.content.board;

import dev.stele.content.article.ArticleSnapshot;
import dev.stele.content.status.LocaleStatus;
import dev.stele.content.status.Receipt;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A row as it stays right without anybody's doing: claims run out, and nobody tells of that.
 *
 * @param told how many times the other services have told something of the article
 * @param row while the claims hold
 * @param afterwards by locale, for languages that are claimed: their status once the claim has run out
 */
public record StandingRow(long told, BoardRow row, Map<String, LocaleStatus> afterwards) {

    static StandingRow of(ArticleSnapshot article, Receipt receipt) {
        BoardRow row = BoardRow.of(article, receipt);
        BoardRow later = BoardRow.of(article, receipt.at(Instant.MAX));
        Map<String, LocaleStatus> afterwards = new LinkedHashMap<>();
        later.locales().forEach((locale, status) -> {
            LocaleStatus told = Objects.requireNonNull(row.locales().get(locale));
            if (told.claimedUntil() != null) afterwards.put(locale, status);
        });
        return new StandingRow(receipt.told(), row, afterwards);
    }

    /** The row as it is at that moment. */
    public BoardRow at(Instant now) {
        Map<String, LocaleStatus> current = new LinkedHashMap<>();
        current.put(row.sourceLocale(), at(now, row.sourceLocale()));
        row.targets().forEach(target -> current.put(target.locale(), at(now, target.locale())));
        return row.with(current);
    }

    private LocaleStatus at(Instant now, String locale) {
        LocaleStatus told = Objects.requireNonNull(row.locales().get(locale));
        LocaleStatus later = afterwards.get(locale);
        Instant until = told.claimedUntil();
        return later == null || until == null || now.isBefore(until) ? told : later;
    }
}
