package dev.stele.translation.statistics;

import dev.stele.translation.statistics.Achievement.Contribution;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sums of what was achieved in a time. */
public final class Statistics {

    private final Map<String, LocaleSum> locales = new TreeMap<>();
    private final Map<PersonIn, PersonSum> people = new TreeMap<>();

    private record PersonIn(String locale, String person) implements Comparable<PersonIn> {

        @Override
        public int compareTo(PersonIn other) {
            int byLocale = locale.compareTo(other.locale);
            return byLocale == 0 ? person.compareTo(other.person) : byLocale;
        }
    }

    /**
     * What was approved in a locale.
     *
     * @param lead from release to approval, of all together
     */
    public record LocaleSum(String locale, int approvals, int segments, long words, Duration lead) {

        LocaleSum and(Achievement it) {
            return new LocaleSum(
                    locale, approvals + 1, segments + it.segments(), words + it.words(), lead.plus(it.lead()));
        }

        /** From release to approval, on average. */
        public Duration meanLead() {
            return lead.dividedBy(Math.max(1, approvals));
        }
    }

    /**
     * What one person did in a locale.
     *
     * @param reviewed translations that they approved
     * @param reviewedWords in those
     */
    public record PersonSum(
            String locale,
            String person,
            int segments,
            long words,
            long machineWords,
            int reviewed,
            long reviewedWords) {

        static PersonSum none(PersonIn key) {
            return new PersonSum(key.locale(), key.person(), 0, 0, 0, 0, 0);
        }

        PersonSum wrote(Contribution it) {
            return new PersonSum(
                    locale,
                    person,
                    segments + it.segments(),
                    words + it.words(),
                    machineWords + it.machineWords(),
                    reviewed,
                    reviewedWords);
        }

        PersonSum approved(Achievement it) {
            return new PersonSum(
                    locale, person, segments, words, machineWords, reviewed + 1, reviewedWords + it.words());
        }
    }

    void add(Achievement it) {
        LocaleSum none = new LocaleSum(it.locale(), 0, 0, 0, Duration.ZERO);
        locales.put(it.locale(), locales.getOrDefault(it.locale(), none).and(it));
        it.contributions().forEach(part -> {
            PersonIn key = new PersonIn(it.locale(), part.person());
            people.put(key, people.getOrDefault(key, PersonSum.none(key)).wrote(part));
        });
        String approver = it.reviewer();
        if (approver != null) {
            PersonIn reviewer = new PersonIn(it.locale(), approver);
            people.put(
                    reviewer,
                    people.getOrDefault(reviewer, PersonSum.none(reviewer)).approved(it));
        }
    }

    /** By locale. */
    public List<LocaleSum> locales() {
        return new ArrayList<>(locales.values());
    }

    /** By locale and person. */
    public List<PersonSum> people() {
        return new ArrayList<>(people.values());
    }
}
