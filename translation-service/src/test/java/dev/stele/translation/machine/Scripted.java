package dev.stele.translation.machine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** A translator that does what it was told, one thing for each call, and then puts texts between guillemets. */
final class Scripted implements MachineTranslator {

    /** What one call gives. */
    interface Step {

        List<String> of(Batch batch) throws MachineFailed;
    }

    final List<Batch> calls = new ArrayList<>();
    Capabilities capabilities = new Capabilities(true, true, 50, 10_000);
    private final Deque<Step> steps = new ArrayDeque<>();

    Scripted then(Step... more) {
        steps.addAll(Arrays.asList(more));
        return this;
    }

    Scripted failing(Failure... failures) {
        for (Failure failure : failures) {
            then(batch -> {
                throw new MachineFailed(failure);
            });
        }
        return this;
    }

    @Override
    public String name() {
        return "scripted";
    }

    @Override
    public Capabilities capabilities(LanguagePair pair) {
        return pair.to().getLanguage().equals("ru") ? capabilities : Capabilities.NONE;
    }

    @Override
    public synchronized List<String> translate(Batch batch) throws MachineFailed {
        calls.add(batch);
        Step step = steps.poll();
        return step == null ? batch.texts().stream().map(it -> "«" + it + "»").toList() : step.of(batch);
    }
}
