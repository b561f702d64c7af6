package dev.stele.translation.statistics;

import dev.stele.translation.desk.ApprovalFollower;
import dev.stele.translation.desk.ApprovedWording;
import dev.stele.translation.desk.Snapshot;
import dev.stele.translation.statistics.Achievement.Contribution;
import dev.stele.translation.wording.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts what an approval made final. It reads the wordings from the translation, which keeps each with its approval; so
 * it can be told of an approval late, or twice.
 */
public final class CountApproval implements ApprovalFollower {

    private final Achievements achievements;

    public CountApproval(Achievements achievements) {
        this.achievements = achievements;
    }

    /** Counts one approval. */
    @Override
    public void approved(Snapshot translation, int version, @Nullable String reviewer, Instant at) {
        Duration lead = Duration.between(translation.source().releasedAt(), at);
        achievements.add(new Achievement(
                translation.key().id() + "/" + version,
                translation.key().tag(),
                at,
                lead.isNegative() ? Duration.ZERO : lead,
                reviewer,
                contributions(translation.text().approvedIn(version))));
    }

    private static List<Contribution> contributions(List<ApprovedWording> wordings) {
        Map<String, Contribution> people = new TreeMap<>();
        wordings.stream()
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
