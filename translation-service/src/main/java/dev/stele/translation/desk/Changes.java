package dev.stele.translation.desk;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Applies a step to the translation as it is, again when somebody else was quicker. */
final class Changes {

    // Each lost attempt is another's success, so that many in a row are never reached by people.
    private static final int ATTEMPTS = 100;

    private final Translations translations;

    Changes(Translations translations) {
        this.translations = translations;
    }

    /** The state that was saved. */
    Snapshot change(UUID id, Consumer<Translation> step) {
        return apply(id, it -> {
            step.accept(it);
            return it.snapshot().saved();
        });
    }

    <R> R apply(UUID id, Function<Translation, R> step) {
        return apply(() -> translations.find(id).orElseThrow(() -> new Refused(new Refusal.Unknown())), step);
    }

    <R> R apply(Supplier<Translation> source, Function<Translation, R> step) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Translation translation = source.get();
            R result = step.apply(translation);
            if (translations.save(translation)) {
                return result;
            }
        }
        throw new Refused(new Refusal.Contended());
    }
}
