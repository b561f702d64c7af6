package dev.stele.chassis.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.chassis.web.session.SignedInSessions.SignedIn;
import jakarta.servlet.http.HttpSessionEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

class SignedInSessionsTests {

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final SignedInSessions sessions =
            new SignedInSessions(new SessionLimits(3, 5, Duration.ofHours(12)), new MovingClock());

    @Test
    void oneMoreSessionOfAPersonEndsTheirOldest() {
        MockHttpSession other = begin("other");
        List<MockHttpSession> own =
                IntStream.range(0, 4).mapToObj(i -> begin("nora")).toList();
        assertThat(own).extracting(MockHttpSession::isInvalid).containsExactly(true, false, false, false);
        assertThat(other.isInvalid()).isFalse();
        assertThat(sessions.count()).isEqualTo(4);
    }

    @Test
    void signingInAgainInOneSessionCountsOnce() {
        MockHttpSession first = begin("nora");
        MockHttpSession again = begin("nora");
        for (int i = 0; i < 10; i++) {
            again.changeSessionId();
            sessions.begin(again, "nora", Map.of());
        }
        assertThat(sessions.count()).isEqualTo(2);
        assertThat(List.of(first, again)).noneMatch(MockHttpSession::isInvalid);
    }

    @Test
    void whoeverSignedInLastOwnsTheSession() {
        MockHttpSession shared = begin("nora");
        shared.changeSessionId();
        sessions.begin(shared, "other", Map.of());
        sessions.endIf(session -> session.person().equals("nora"));
        assertThat(shared.isInvalid()).isFalse();
    }

    @Test
    void forgetsASessionWhoseIdHasChanged() {
        MockHttpSession nora = begin("nora");
        nora.changeSessionId();
        sessions.sessionDestroyed(new HttpSessionEvent(nora));
        assertThat(sessions.count()).isZero();
    }

    @Test
    void oneMoreThanTheTotalEndsTheOldest() {
        List<MockHttpSession> all =
                IntStream.range(0, 6).mapToObj(i -> begin("person-" + i)).toList();
        assertThat(all).extracting(MockHttpSession::isInvalid).containsExactly(true, false, false, false, false, false);
        assertThat(sessions.count()).isEqualTo(5);
    }

    @Test
    void sessionEndsAtItsAgeHoweverBusyItIs() {
        MockHttpSession old = begin("nora");
        now = now.plus(Duration.ofHours(11));
        MockHttpSession young = begin("nora");
        sessions.sweep();
        assertThat(old.isInvalid()).isFalse();
        now = now.plus(Duration.ofHours(1));
        sessions.sweep();
        assertThat(old.isInvalid()).isTrue();
        assertThat(young.isInvalid()).isFalse();
    }

    @Test
    void endsThoseOfOnePersonAlone() {
        MockHttpSession nora = begin("nora");
        MockHttpSession other = begin("other");
        sessions.endIf(session -> session.person().equals("nora"));
        assertThat(nora.isInvalid()).isTrue();
        assertThat(other.isInvalid()).isFalse();
        assertThat(sessions.count()).isEqualTo(1);
    }

    @Test
    void forgetsWhatEndedByItself() {
        MockHttpSession nora = begin("nora");
        sessions.sessionDestroyed(new HttpSessionEvent(nora));
        assertThat(sessions.count()).isZero();
        nora.invalidate();
        sessions.begin(nora, "nora", Map.of());
        sessions.endIf((SignedIn all) -> true);
        assertThat(sessions.count()).isZero();
    }

    private MockHttpSession begin(String person) {
        MockHttpSession session = new MockHttpSession();
        sessions.begin(session, person, Map.of());
        return session;
    }

    private final class MovingClock extends Clock {

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
