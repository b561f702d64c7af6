package dev.stele.content.article;

import dev.stele.content.due.Due;
import dev.stele.content.due.DueClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sleeps until the next embargo ends. */
@Component
class EmbargoClock extends DueClock {

    EmbargoClock(LiftEmbargoes embargoes, Articles articles, ArticleSettings settings, Clock clock) {
        super("embargoes", new Embargoes(embargoes, articles, settings), clock);
    }

    private record Embargoes(LiftEmbargoes embargoes, Articles articles, ArticleSettings settings) implements Due {
        @Override
        public boolean doDue() {
            return embargoes.liftDue();
        }

        @Override
        public Optional<Instant> next() {
            return articles.nextDue();
        }

        @Override
        public Duration sweep() {
            return settings.embargoSweep();
        }
    }
}
