package dev.stele.e2e.house;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Keeps the tokens of people who signed in, for less than they are valid. */
final class Badges implements UnaryOperator<String> {

    private static final Duration KEPT = Duration.ofMinutes(10);

    private record Badge(String token, long since) {}

    private final UnaryOperator<String> signIn;
    private final Map<String, Badge> badges = new ConcurrentHashMap<>();

    Badges(UnaryOperator<String> signIn) {
        this.signIn = signIn;
    }

    @Override
    public String apply(String user) {
        return badges.compute(user, (name, known) -> known == null || old(known) ? issue(name) : known)
                .token();
    }

    private Badge issue(String user) {
        return new Badge(signIn.apply(user), System.nanoTime());
    }

    private static boolean old(Badge badge) {
        return System.nanoTime() - badge.since() > KEPT.toNanos();
    }
}
