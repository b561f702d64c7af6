package dev.stele.translation.statistics;

import dev.stele.translation.desk.Member;
import dev.stele.translation.statistics.Backlog.Pile;
import dev.stele.translation.statistics.Statistics.PersonSum;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of the locales that somebody may see; of other people, reviewers see them. */
public final class ReadStatistics {

    private final Achievements achievements;
    private final Backlog backlog;

    public ReadStatistics(Achievements achievements, Backlog backlog) {
        this.achievements = achievements;
        this.backlog = backlog;
    }

    /** What waits now, and what was approved in the time. */
    public record Figures(List<Pile> backlog, List<Statistics.LocaleSum> locales, List<PersonSum> people) {}

    /** @param locale one of the member's, or null for all of them */
    public Figures figures(Member member, @Nullable String locale, Instant from, Instant to) {
        SeenLocales locales = locale == null ? SeenLocales.of(member) : SeenLocales.only(locale);
        Statistics sums = new Statistics();
        achievements.forEach(locales, from, to, sums::add);
        List<PersonSum> people = sums.people().stream()
                .filter(it -> member.reviews(it.locale()) || it.person().equals(member.name()))
                .toList();
        return new Figures(backlog.piles(locales), sums.locales(), people);
    }
}
