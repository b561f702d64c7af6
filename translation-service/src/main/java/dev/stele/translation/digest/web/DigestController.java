package dev.stele.translation.digest.web;

import dev.stele.chassis.security.Person;
import dev.stele.chassis.web.Problem;
import dev.stele.translation.desk.Member;
import dev.stele.translation.digest.AddressRules;
import dev.stele.translation.digest.DigestItem;
import dev.stele.translation.digest.Postman;
import dev.stele.translation.digest.ReadDigest;
import dev.stele.translation.digest.ReadDigest.Digest;
import dev.stele.translation.digest.Subscription;
import dev.stele.translation.digest.Subscriptions;
import dev.stele.translation.web.Limits;
import dev.stele.translation.web.Members;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What has happened since a person looked last. */
@RestController
@RequestMapping("/api/digest")
@Tag(name = "Digest")
class DigestController {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration LONGEST = Duration.ofDays(92);

    private final ReadDigest digest;
    private final Subscriptions subscriptions;
    private final AddressRules addresses;
    private final boolean sendsMail;
    private final Clock clock;

    DigestController(
            ReadDigest digest,
            Subscriptions subscriptions,
            AddressRules addresses,
            ObjectProvider<Postman> postman,
            Clock clock) {
        this.digest = digest;
        this.subscriptions = subscriptions;
        this.addresses = addresses;
        this.sendsMail = postman.getIfAvailable() != null;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            summary = "What others did in the caller's locales and where they call the caller; the last day by default")
    DigestView digest(Person person, @RequestParam(required = false) @Nullable Instant since) {
        Instant now = clock.instant();
        Instant from = since == null ? now.minus(DAY) : since;
        Limits limits = new Limits();
        if (from.isBefore(now.minus(LONGEST)) || from.isAfter(now)) {
            limits.error("/since", "out-of-range", "At most " + LONGEST.toDays() + " days ago, and not to come.");
        }
        limits.orMalformed();
        Member member = Members.of(person);
        subscriptions.seen(member, now);
        Digest read = digest.since(from, member);
        return new DigestView(from, now, read.more(), read.items());
    }

    @GetMapping("/subscription")
    @Operation(summary = "When and where the caller gets the digest by mail")
    SubscriptionView subscription(Person person) {
        return subscriptions
                .find(person.name())
                .map(SubscriptionView::of)
                .orElseThrow(() -> new Problem(
                        HttpStatus.NOT_FOUND, "no-subscription", "No subscription", "You get no digest by mail."));
    }

    @PutMapping("/subscription")
    @Operation(summary = "Sends the caller the digest by mail once a day; a day without news has no mail")
    SubscriptionView subscribe(Person person, @RequestBody SubscriptionRequest request) {
        if (!sendsMail) {
            throw new Problem(
                    HttpStatus.CONFLICT, "mail-off", "No mail is sent", "This newsroom has no mail server configured.");
        }
        Subscription subscription = request.checked(Members.of(person), addresses, clock.instant());
        return SubscriptionView.of(subscriptions.save(subscription));
    }

    @DeleteMapping("/subscription")
    @Operation(summary = "Sends the caller no more mail")
    ResponseEntity<Void> unsubscribe(Person person) {
        subscriptions.delete(person.name());
        return ResponseEntity.noContent().build();
    }

    /** {@code more} says that only the latest are listed, or that there may be others. */
    record DigestView(Instant since, Instant until, boolean more, List<DigestItem> items) {}
}
