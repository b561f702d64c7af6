package dev.stele.publisher.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A receiver and what it wants to be told.
 *
 * @param version counts the changes that people made
 * @param nudges counts the wishes that a delivery be made again
 * @param secrets the current one first
 * @param failingSince when the first call failed after the last that did not, or after there was nothing to call for
 */
public record Webhook(
        String id,
        long version,
        long nudges,
        Wish wish,
        @Nullable String inactiveBecause,
        List<Secret> secrets,
        Instant createdAt,
        Instant updatedAt,
        String updatedBy,
        @Nullable Instant failingSince) {

    /**
     * What people say of a webhook.
     *
     * @param locales only changes that concern one of these; empty for all
     */
    public record Wish(String url, Set<Topic> events, List<String> locales, boolean active, String description) {}

    static Webhook created(String id, Wish wish, Secret secret, Instant now, String by) {
        return new Webhook(id, 1, 0, wish, null, List.of(secret), now, now, by, null);
    }

    /** Changed by people; being active again, it starts without its past failures. */
    Webhook changed(Wish next, @Nullable Secret secret, Duration overlap, Instant now, String by) {
        List<Secret> all = secret == null || isCurrent(secret) ? signing(now) : rotated(secret, overlap, now);
        boolean stays = !next.active() && !wish.active();
        return new Webhook(
                id,
                version + 1,
                nudges,
                next,
                stays ? inactiveBecause : null,
                all,
                createdAt,
                now,
                by,
                next.active() && wish.active() && next.url().equals(wish.url()) ? failingSince : null);
    }

    /** The same change made twice must not make the receiver hurry after all. */
    private boolean isCurrent(Secret secret) {
        return secret.value().equals(secrets.getFirst().value());
    }

    /** Two are valid at once, no more: the one before goes on for a while, so that the receiver need not hurry. */
    private List<Secret> rotated(Secret secret, Duration overlap, Instant now) {
        Secret before = secrets.getFirst().until(now.plus(overlap));
        return List.of(secret, before);
    }

    /** False if its encryption key is not configured; until it is, or there is another secret, its deliveries wait. */
    public boolean canSign() {
        return secrets.getFirst().isReadable();
    }

    /** Those that sign then, the current one first. */
    public List<Secret> signing(Instant now) {
        List<Secret> signing = new ArrayList<>(secrets);
        signing.removeIf(secret -> !secret.signsAt(now));
        return signing;
    }

    /** That everything may have changed concerns every receiver, whatever it asked for. */
    boolean wants(Notice notice) {
        return wish.active() && (notice.isEverything() || asksFor(notice));
    }

    private boolean asksFor(Notice notice) {
        return wish.events().contains(notice.topic())
                && (wish.locales().isEmpty()
                        || notice.locales().isEmpty()
                        || wish.locales().stream().anyMatch(notice.locales()::contains));
    }
}
