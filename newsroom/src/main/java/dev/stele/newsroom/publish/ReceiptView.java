package dev.stele.newsroom.publish;

import dev.stele.newsroom.page.Frame;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What became of an order. */
public record ReceiptView(Article article, Status status, Instant now) {

    /** Where that language is, in a sentence. */
    public String sentence(Frame frame, String locale) {
        LanguageStatus language = status.of(locale);
        String name = frame.languageName(locale);
        Article.Order order = language.order();
        boolean met = language.isLive() && (order == null || revision(language) >= order.revision());
        if (met) {
            return frame.say("receipt.live", "language", name, "since", since(frame, language));
        }
        LanguageStatus.Missed missed = language.missed();
        if (missed != null) {
            String rules = missed.rules();
            return frame.say(
                    rules.isEmpty() ? "receipt.missed" : "receipt.missed.lint",
                    "language",
                    name,
                    "due",
                    brief(frame, missed.due()),
                    "rules",
                    rules);
        }
        if (language.state().equals("failed")) {
            return frame.say("receipt.failed", "language", name);
        }
        if (language.publishAt() != null) {
            return frame.say("receipt.embargo", "language", name, "at", brief(frame, language.publishAt()));
        }
        if (order != null) {
            String key = "receipt.waits." + language.word();
            String claimedBy = language.claimedBy() == null ? "" : language.claimedBy();
            return frame.say(frame.words().has(key) ? key : "receipt.waits", "language", name, "who", claimedBy);
        }
        LanguageStatus.Withdrawal withdrawal = language.withdrawal();
        if (withdrawal != null) {
            return frame.say(
                    "receipt.withdrawn",
                    "language",
                    name,
                    "at",
                    brief(frame, withdrawal.at()),
                    "who",
                    withdrawal.by(),
                    "reason",
                    withdrawal.reason());
        }
        if (article.released()) {
            boolean missing = language.state().equals("missing");
            return frame.say(missing ? "receipt.waits.missing" : "receipt.not-yet", "language", name);
        }
        return frame.say("receipt.not-ordered", "language", name);
    }

    /** What its release has brought about. */
    String released(Frame frame) {
        List<String> desks = article.targets().stream()
                .map(target -> frame.languageName(target.locale()))
                .toList();
        return frame.say("receipt.released", "count", desks.size(), "languages", String.join(", ", desks));
    }

    /** The older text that readers see meanwhile. */
    public Optional<String> meanwhile(Frame frame, String locale) {
        LanguageStatus language = status.of(locale);
        return language.isLive() && revision(language) < article.revision()
                ? Optional.of(frame.say("receipt.meanwhile", "revision", revision(language)))
                : Optional.empty();
    }

    /** Where the newest revision is while nobody has ordered it and readers see an older one. */
    public Optional<String> next(Frame frame, String locale) {
        LanguageStatus language = status.of(locale);
        Article.Order order = language.order();
        boolean ordered = order != null && order.revision() >= article.revision();
        if (ordered || !article.released() || !language.isLive() || revision(language) >= article.revision()) {
            return Optional.empty();
        }
        String who = language.claimedBy() == null ? "" : language.claimedBy();
        String key = "receipt.next." + language.next(article.revision());
        return Optional.of(
                frame.say(frame.words().has(key) ? key : "receipt.next", "revision", article.revision(), "who", who));
    }

    /** Whether any language still waits for something. */
    public boolean isWaiting() {
        return article.orders().stream().anyMatch(order -> {
            LanguageStatus language = status.of(order.locale());
            return !language.isLive() || revision(language) < order.revision();
        });
    }

    private String since(Frame frame, LanguageStatus language) {
        Instant since = language.since();
        return since == null ? "" : frame.times().exact(since, now);
    }

    private String brief(Frame frame, Instant moment) {
        return frame.times().brief(moment, now);
    }

    private static int revision(LanguageStatus language) {
        Integer revision = language.revision();
        return revision == null ? 0 : revision;
    }
}
