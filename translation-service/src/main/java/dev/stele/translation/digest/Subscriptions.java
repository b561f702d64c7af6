package dev.stele.translation.digest;

import dev.stele.translation.desk.Member;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** Who wants the digest by mail. */
public interface Subscriptions {

    /**
     * Keeps it; what was sent of an earlier one of the person stays sent, so that a change brings no second mail of the day
     * and loses no news.
     *
     * @return what is kept
     */
    Subscription save(Subscription subscription);

    Optional<Subscription> find(String person);

    void delete(String person);

    /** Takes note of a subscriber's locales as they are now; of others nothing is kept. */
    void seen(Member member, Instant now);

    void forEach(Consumer<Subscription> each);

    /**
     * Marks the mail of a day as sent, before it is sent.
     *
     * @return false when another instance of the service has done so
     */
    boolean take(Subscription subscription, LocalDate day, Instant now);
}
