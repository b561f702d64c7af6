package dev.stele.translation.machine;

import dev.stele.translation.desk.Format;
import dev.stele.translation.desk.Proposal;
import dev.stele.translation.desk.ProposeTargets;
import dev.stele.translation.desk.Segment;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Lets one provider draft the sentences of one translation, and gives each batch to the desk as it comes. */
final class DraftRun {

    /** A sentence on its way. */
    private record Task(Segment segment, CodedText text) {}

    private final UUID translation;
    private final LanguagePair pair;
    private final Provider provider;
    private final ProposeTargets desk;
    private final DraftRuns runs;
    private final Clock clock;
    private Progress progress;
    private int dropped;

    DraftRun(Progress order, LanguagePair pair, Provider provider, ProposeTargets desk, DraftRuns runs, Clock clock) {
        this.translation = order.translation();
        this.progress = order;
        this.pair = pair;
        this.provider = provider;
        this.desk = desk;
        this.runs = runs;
        this.clock = clock;
    }

    void draft(List<Segment> open) {
        save(progress.running(open.size(), clock.instant()));
        Map<Form, List<Task>> tasks = new EnumMap<>(Form.class);
        for (Segment segment : open) {
            Task task = new Task(segment, CodedText.of(segment.sentence()));
            put(tasks, task.text().best(provider.capabilities(pair).tags()), task);
        }
        try {
            // What does not come back whole is put into a later form, which is then still to be done.
            for (Form form : Form.values()) {
                draft(tasks.getOrDefault(form, List.of()), form, tasks);
            }
        } catch (MachineFailed failed) {
            // Also when the service is being stopped the end is written down, or the order would seem to go on.
            Thread.interrupted();
            int rest = progress.requested() - progress.drafted() - progress.failed() - dropped;
            save(progress.with(0, rest, Progress.Trouble.of(failed.failure()), clock.instant()));
        }
        save(progress.ended(clock.instant()));
    }

    private void draft(List<Task> tasks, Form form, Map<Form, List<Task>> later) throws MachineFailed {
        for (List<Task> batch : Batches.of(tasks, it -> it.text().written(form), provider.capabilities(pair))) {
            try {
                read(batch, form, answers(batch, form), later);
            } catch (MachineFailed failed) {
                if (!(failed.failure() instanceof Failure.Rejected)) {
                    throw failed;
                }
                // One text that the provider refuses does not take the other batches with it.
                save(progress.with(0, batch.size(), Progress.Trouble.of(failed.failure()), clock.instant()));
            }
        }
    }

    private List<String> answers(List<Task> batch, Form form) throws MachineFailed {
        List<String> texts = batch.stream().map(it -> it.text().written(form)).toList();
        if (Batches.bytes(texts.getFirst()) > provider.capabilities(pair).mostBytes()) {
            throw new MachineFailed(new Failure.Rejected("A sentence is longer than the provider takes."));
        }
        return provider.translate(new Batch(pair, texts, form == Form.TAGGED));
    }

    private void read(List<Task> batch, Form form, List<String> answers, Map<Form, List<Task>> later) {
        List<Proposal> proposals = new ArrayList<>();
        int failed = 0;
        for (int i = 0; i < batch.size(); i++) {
            Task task = batch.get(i);
            Optional<String> target = task.text().read(form, clean(task.segment(), answers.get(i)));
            if (target.isEmpty()) {
                put(later, task.text().after(form), task);
            } else if (target.get().isBlank()) {
                failed++;
            } else {
                proposals.add(
                        new Proposal(task.segment().id(), task.segment().sourceHash(), target.get(), provider.name()));
            }
        }
        int drafted =
                proposals.isEmpty() ? 0 : desk.propose(translation, proposals).size();
        dropped += proposals.size() - drafted;
        save(progress.with(drafted, failed, null, clock.instant()));
    }

    /** Without what no target may have, so that a stray character does not cost the draft. */
    private static String clean(Segment segment, String answer) {
        String lines = segment.sentence().format() == Format.LINE ? answer.replaceAll("\\s*\\R\\s*", " ") : answer;
        return lines.replace("\r\n", "\n").replaceAll("[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}&&[^\\n\\t]]", "");
    }

    private static void put(Map<Form, List<Task>> tasks, Form form, Task task) {
        tasks.computeIfAbsent(form, none -> new ArrayList<>()).add(task);
    }

    private void save(Progress now) {
        progress = now;
        runs.save(now);
    }
}
