package dev.stele.translation.statistics;

import dev.stele.translation.desk.ApprovalFollower;
import dev.stele.translation.desk.ApprovedWording;
import dev.stele.translation.desk.Segment;
import dev.stele.translation.desk.Snapshot;
import dev.stele.translation.desk.Text;
import dev.stele.translation.desk.Translation;
import dev.stele.translation.desk.TranslationKey;
import dev.stele.translation.desk.Translations;
import dev.stele.translation.statistics.Achievement.Contribution;
import dev.stele.translation.wording.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Counts what an approval made final. It reads the wordings from the translation, which keeps each with its approval; so
 * it can be told of an approval late, or twice.
 */
public final class CountApproval implements ApprovalFollower {

    private final Translations translations;
    private final Achievements achievements;

    public CountApproval(Translations translations, Achievements achievements) {
        this.translations = translations;
        this.achievements = achievements;
    }

    /** Counts one approval. */
    @Override
    public void approved(TranslationKey key, int version, String reviewer, Instant at) {
        translations.find(key.id()).map(Translation::snapshot).ifPresent(it -> {
            Duration lead = Duration.between(it.source().releasedAt(), at);
            achievements.add(new Achievement(
                    key.id() + "/" + version,
                    key.tag(),
                    at,
                    lead.isNegative() ? Duration.ZERO : lead,
                    reviewer,
                    contributions(it, version)));
        });
    }

    private static List<Contribution> contributions(Snapshot translation, int version) {
        Map<String, Contribution> people = new TreeMap<>();
        Stream<Segment> gone = translation.text().history().stream().map(Text.Retired::segment);
        Stream.concat(gone, translation.text().segments().stream())
                .map(Segment::approved)
                .filter(Objects::nonNull)
                .filter(wording -> wording.version() == version)
                .distinct()
                .map(CountApproval::contribution)
                .forEach(it -> people.merge(it.person(), it, CountApproval::sum));
        return List.copyOf(people.values());
    }

    private static Contribution contribution(ApprovedWording it) {
        int words = Words.count(it.source());
        boolean machine = it.draft().provider() != null;
        return new Contribution(Objects.requireNonNull(it.draft().by()), 1, words, machine ? words : 0);
    }

    private static Contribution sum(Contribution one, Contribution other) {
        return new Contribution(
                one.person(),
                one.segments() + other.segments(),
                one.words() + other.words(),
                one.machineWords() + other.machineWords());
    }
}
