package dev.stele.translation.statistics.web;

import dev.stele.chassis.security.Person;
import dev.stele.chassis.web.Problem;
import dev.stele.translation.desk.Member;
import dev.stele.translation.statistics.Backlog.Pile;
import dev.stele.translation.statistics.ReadStatistics;
import dev.stele.translation.statistics.ReadStatistics.Figures;
import dev.stele.translation.statistics.Statistics.LocaleSum;
import dev.stele.translation.statistics.Statistics.PersonSum;
import dev.stele.translation.web.Limits;
import dev.stele.translation.web.Members;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How much waits and how much was done. */
@RestController
@Tag(name = "Statistics")
class StatisticsController {

    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration LONGEST = Duration.ofDays(400);

    private final ReadStatistics statistics;
    private final Clock clock;

    StatisticsController(ReadStatistics statistics, Clock clock) {
        this.statistics = statistics;
        this.clock = clock;
    }

    @GetMapping("/api/statistics")
    @Operation(
            summary =
                    "What waits in the caller's locales, and what was approved in a time, the last 30 days by default",
            description = "Reviewers see the figures of all people of their locales, others their own.")
    StatisticsView statistics(
            Person person,
            @RequestParam(required = false) @Nullable String locale,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to) {
        Instant end = to == null ? clock.instant() : to;
        Limits limits = new Limits().locale("/locale", locale).time("/to", end);
        if (from != null) {
            limits.time("/from", from);
        }
        limits.orMalformed();
        Instant begin = from == null ? end.minus(MONTH) : from;
        if (begin.isAfter(end) || Duration.between(begin, end).compareTo(LONGEST) > 0) {
            limits.error("/from", "out-of-range", "At most " + LONGEST.toDays() + " days before 'to'.");
        }
        limits.orMalformed();
        Member member = Members.of(person);
        if (locale != null && !member.sees(locale)) {
            throw new Problem(
                    HttpStatus.FORBIDDEN, "forbidden", "Not yours to see", "This is not one of your locales.");
        }
        Figures figures = statistics.figures(member, locale, begin, end);
        return new StatisticsView(
                begin,
                end,
                figures.backlog(),
                figures.locales().stream().map(LocaleView::of).toList(),
                figures.people());
    }

    /** The figures; {@code backlog} is of now, all else of the time. */
    record StatisticsView(
            Instant from, Instant to, List<Pile> backlog, List<LocaleView> locales, List<PersonSum> people) {}

    /** {@code meanLeadSeconds} is from release to approval, on average. */
    record LocaleView(String locale, int approvals, int segments, long words, long meanLeadSeconds) {

        static LocaleView of(LocaleSum it) {
            return new LocaleView(
                    it.locale(),
                    it.approvals(),
                    it.segments(),
                    it.words(),
                    it.meanLead().toSeconds());
        }
    }
}
