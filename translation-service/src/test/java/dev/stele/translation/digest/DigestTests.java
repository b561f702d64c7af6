package dev.stele.translation.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.translation.desk.Act;
import dev.stele.translation.desk.Act.Kind;
import dev.stele.translation.desk.Member;
import dev.stele.translation.desk.TranslationState;
import dev.stele.translation.digest.ReadDigest.Digest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DigestTests {

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final Instant SINCE = NOW.minus(Duration.ofDays(1));
    private static final Member READER = new Member("reader", Set.of("ru"), Set.of(), false);

    @Test
    void whatThePersonDidTakesNoPlaceOfWhatOthersDid() {
        Digest digest = read(items("reader", 500), items("other", 200));
        assertThat(digest.items())
                .hasSize(200)
                .allMatch(it -> it.changes().getFirst().by().equals("other"));
        assertThat(digest.more()).isFalse();
    }

    @Test
    void saysThatThereIsMore() {
        assertThat(read(items("other", 200), items("reader", 5)).more()).isFalse();
        Digest digest = read(items("other", 201));
        assertThat(digest.items()).hasSize(200);
        assertThat(digest.more()).isTrue();
    }

    @Test
    void looksAtSoManyAndSaysThatThereMayBeMore() {
        Digest digest = read(items("reader", 2_000), items("other", 1));
        assertThat(digest.items()).isEmpty();
        assertThat(digest.more()).isTrue();
        assertThat(read(items("reader", 2_000)).more()).isFalse();
    }

    @Test
    void oneSubscriberThatFailsDoesNotEndTheRound() {
        List<String> sent = new ArrayList<>();
        SendDigests digests = new SendDigests(
                new Subscribers("a", "b", "c"),
                new ReadDigest((since, member, each) -> items("other", 1).forEach(each::test)),
                (to, digest) -> {
                    if (to.member().name().equals("b")) {
                        throw new IllegalStateException("no such letter");
                    }
                    sent.add(to.member().name());
                },
                Clock.fixed(NOW, ZoneOffset.UTC));
        digests.sendDue();
        assertThat(sent).containsExactly("a", "c");
    }

    @Test
    void whoWasNotSeenForTwoWeeksGetsNoMail() {
        assertThat(subscription("a", NOW.minus(Duration.ofDays(13))).isDue(NOW)).isTrue();
        assertThat(subscription("a", NOW.minus(Duration.ofDays(14))).isDue(NOW)).isFalse();
    }

    @Test
    void mailStaysWithinTheDomains() {
        AddressRules own = new AddressRules(Set.of("Example.org"));
        assertThat(own.allow("a@example.ORG")).isTrue();
        assertThat(own.allow("a@example.org.evil.net")).isFalse();
        assertThat(own.allow("a@sub.example.org")).isFalse();
        assertThat(own.allow("\"x@example.org\"@evil.net")).isFalse();
        assertThat(new AddressRules(Set.of()).allow("a@anywhere.net")).isTrue();
    }

    @SafeVarargs
    private static Digest read(List<DigestItem>... changed) {
        List<DigestItem> all = Stream.of(changed).flatMap(List::stream).toList();
        return new ReadDigest((since, member, each) -> {
                    for (DigestItem it : all) {
                        if (!each.test(it)) {
                            return;
                        }
                    }
                })
                .since(SINCE, READER);
    }

    private static List<DigestItem> items(String by, int number) {
        Act act = new Act(Kind.SUBMITTED, by, NOW.minusSeconds(60), null, null);
        return Collections.nCopies(
                number,
                new DigestItem(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "A well",
                        "ru",
                        TranslationState.IN_REVIEW,
                        null,
                        null,
                        List.of(act),
                        List.of()));
    }

    private static Subscription subscription(String name, Instant seenAt) {
        return new Subscription(
                new Member(name, Set.of("ru"), Set.of(), false),
                name + "@example.org",
                Locale.ENGLISH,
                ZoneOffset.UTC,
                0,
                seenAt,
                null,
                SINCE);
    }

    private record Subscribers(String... names) implements Subscriptions {

        @Override
        public void forEach(Consumer<Subscription> each) {
            Stream.of(names).map(it -> subscription(it, NOW)).forEach(each);
        }

        @Override
        public boolean take(Subscription subscription, LocalDate day, Instant now) {
            return true;
        }

        @Override
        public Subscription save(Subscription subscription) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Subscription> find(String person) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void delete(String person) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void seen(Member member, Instant now) {
            throw new UnsupportedOperationException();
        }
    }
}
