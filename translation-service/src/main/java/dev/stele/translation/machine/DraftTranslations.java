package dev.stele.translation.machine;

import dev.stele.translation.desk.ProposeTargets;
import dev.stele.translation.desk.Refusal;
import dev.stele.translation.desk.Refused;
import dev.stele.translation.desk.Segment;
import dev.stele.translation.desk.SegmentState;
import dev.stele.translation.desk.Snapshot;
import dev.stele.translation.desk.Stage;
import dev.stele.translation.desk.Translation;
import dev.stele.translation.desk.TranslationKey;
import dev.stele.translation.desk.Translations;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has machines draft what is open. No caller waits for a provider: all of that happens on the workers' threads. */
public final class DraftTranslations {

    private static final Logger LOG = LoggerFactory.getLogger(DraftTranslations.class);
    // Longer than a call takes with all its attempts, as a rule; two orders at once cost characters and nothing else.
    private static final Duration ABANDONED = Duration.ofMinutes(5);

    private final Translations translations;
    private final ProposeTargets desk;
    private final KnownTargets memory;
    private final Providers providers;
    private final DraftRuns runs;
    private final Workers workers;
    private final Clock clock;

    public DraftTranslations(
            Translations translations,
            ProposeTargets desk,
            KnownTargets memory,
            Providers providers,
            DraftRuns runs,
            Workers workers,
            Clock clock) {
        this.translations = translations;
        this.desk = desk;
        this.memory = memory;
        this.providers = providers;
        this.runs = runs;
        this.workers = workers;
        this.clock = clock;
    }

    /** Takes a person's order for drafts of everything that is open. */
    public Progress order(Snapshot translation) {
        LanguagePair pair = pair(translation);
        Provider provider = providers
                .forPair(pair)
                .orElseThrow(() -> new NotDrafted(
                        NotDrafted.Reason.NO_PROVIDER, "No provider translates from " + pair + ": it needs a person."));
        if (!Stage.CLAIMABLE.contains(translation.stage())) {
            throw new Refused(new Refusal.WrongStage(translation.stage()));
        }
        Progress order = begin(translation.key().id(), provider)
                .orElseThrow(
                        () -> new NotDrafted(NotDrafted.Reason.UNDER_WAY, "Drafts of this translation are under way."));
        if (!workers.take(() -> draft(order, provider))) {
            runs.save(order.failed(new Progress.Trouble("busy", "Too many orders wait."), clock.instant()));
            throw new NotDrafted(NotDrafted.Reason.BUSY, "Too many orders of drafts wait. Try again later.");
        }
        return order;
    }

    /** What came of the last order. */
    public Progress progress(UUID translation) {
        Instant now = clock.instant();
        Progress last = runs.find(translation).orElseGet(() -> Progress.none(translation, now));
        return last.state().isOpen() && last.at().isBefore(now.minus(ABANDONED))
                ? last.failed(new Progress.Trouble("abandoned", "The service was stopped meanwhile."), last.at())
                : last;
    }

    /** Drafts what a release has opened; when too much waits or the service stops, a person can still order it. */
    public void wanted(TranslationKey key) {
        if (!workers.take(() -> draftOpened(key.id()))) {
            LOG.warn("Too many drafts wait, {} gets none of its own accord", key.id());
        }
    }

    private void draftOpened(UUID id) {
        try {
            translations
                    .find(id)
                    .map(Translation::snapshot)
                    .filter(it -> !open(it).isEmpty())
                    .ifPresent(it -> providers
                            .forPair(pair(it))
                            .ifPresent(provider -> begin(id, provider).ifPresent(order -> draft(order, provider))));
        } catch (RuntimeException e) {
            LOG.error("No drafts of {} were begun", id, e);
        }
    }

    private Optional<Progress> begin(UUID id, Provider provider) {
        Instant now = clock.instant();
        Progress order = Progress.queued(id, provider.name(), now);
        return runs.begin(order, now.minus(ABANDONED)) ? Optional.of(order) : Optional.empty();
    }

    private void draft(Progress order, Provider provider) {
        try {
            // As it is now: people went on while the order waited.
            Snapshot it = translations.find(order.translation()).orElseThrow().snapshot();
            new DraftRun(order, pair(it), provider, desk, runs, clock).draft(open(it));
        } catch (RuntimeException e) {
            LOG.error("Drafts of {} failed", order.translation(), e);
            runs.save(order.failed(new Progress.Trouble("internal", "Something went wrong here."), clock.instant()));
        }
    }

    /** Sentences without a target, or with an outdated draft of a machine, that the memory does not know. */
    private List<Segment> open(Snapshot translation) {
        if (!Stage.CLAIMABLE.contains(translation.stage())) {
            return List.of();
        }
        List<Segment> empty = translation.text().segments().stream()
                .filter(it -> it.target().isEmpty()
                        || (it.draft().by() == null && it.draft().state() == SegmentState.NEEDS_TRANSLATION))
                .toList();
        Set<String> known = memory.among(empty.stream().map(Segment::source).toList(), pair(translation));
        return empty.stream().filter(it -> !known.contains(it.source())).toList();
    }

    private static LanguagePair pair(Snapshot it) {
        return new LanguagePair(it.source().locale(), it.key().locale());
    }
}
