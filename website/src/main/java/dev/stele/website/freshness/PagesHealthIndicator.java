package dev.stele.website.freshness;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Tells whether changes of pages arrive; the website serves readers without them, so it is up all the same. */
@Component
class PagesHealthIndicator implements HealthIndicator {

    private final PagesFollower follower;

    PagesHealthIndicator(PagesFollower follower) {
        this.follower = follower;
    }

    @Override
    public Health health() {
        return Health.up().withDetail("following", follower.isFollowing()).build();
    }
}
