package dev.stele.newsroom.publish;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How far one language is.
 *
 * @param revision that readers see
 * @param translatedRevision for which its translation is approved
 * @param publishAt end of an embargo
 * @param withdrawal that no order has followed
 */
public record LanguageStatus(
        String state,
        boolean source,
        boolean required,
        @Nullable Integer revision,
        @Nullable Instant since,
        @Nullable String path,
        @Nullable String claimedBy,
        @Nullable Instant claimedUntil,
        @Nullable Integer translatedRevision,
        Article.@Nullable Order order,
        @Nullable Instant publishAt,
        @Nullable Missed missed,
        @Nullable Withdrawal withdrawal) {

    /**
     * An embargo that ended without a publication.
     *
     * @param findings of the lint that kept it back, as {@code rule@pointer}; empty when the right to a picture did
     */
    public record Missed(Instant due, @Nullable List<String> findings) {

        /** The names of the rules, each once. */
        String rules() {
            return findings == null
                    ? ""
                    : findings.stream()
                            .map(it -> it.substring(0, Math.max(0, it.indexOf('@'))))
                            .distinct()
                            .collect(Collectors.joining(", "));
        }
    }

    /** Why readers do not see it any more. */
    public record Withdrawal(String reason, Instant at, String by) {}

    public boolean isLive() {
        return since != null;
    }

    /** Whether it would go live at once if that revision were ordered. */
    public boolean isReady(int wanted) {
        return source || translatedRevision != null && translatedRevision >= wanted;
    }

    /** Whether a translation of an earlier revision is there, which a small change leaves valid. */
    public boolean isReadyIfMinor() {
        return !source && translatedRevision != null;
    }

    /** What is known of a revision that readers do not see yet, while the state may tell of the one that they see. */
    String next(int wanted) {
        if (isReady(wanted)) {
            return source ? "source" : "approved";
        }
        return claimedBy == null ? word() : "claimed";
    }

    /** The key of what it waits for or where it is. */
    public String word() {
        return state.replace(' ', '-');
    }

    /** The key of its badge. */
    public String badge() {
        return "publish.state." + word();
    }

    public String look() {
        return switch (state) {
            case "live", "approved" -> "good";
            case "claimed", "in review" -> "busy";
            case "needs work", "stale" -> "warm";
            case "failed" -> "bad";
            default -> "calm";
        };
    }
}
