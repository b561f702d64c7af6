package dev.stele.translation.digest.web;

import dev.stele.translation.digest.Subscription;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A subscription as its owner sees it; {@code sentAt} is null before the first mail. */
record SubscriptionView(
        String email,
        String language,
        String timeZone,
        int hour,
        @Nullable Instant sentAt) {

    static SubscriptionView of(Subscription it) {
        return new SubscriptionView(
                it.email(),
                it.language().toLanguageTag(),
                it.zone().getId(),
                it.hour(),
                it.sentOn() == null ? null : it.sentAt());
    }
}
