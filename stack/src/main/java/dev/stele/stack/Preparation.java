package dev.stele.stack;

import dev.stele.stack.service.PreparedService;
import dev.stele.stack.service.ServiceJars;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Makes the services of a build ready to start: all at once, and only what is new. */
final class Preparation {

    /** Services do not start without one. */
    private static final String KEY_THAT_ENCRYPTS_NOTHING = "training:" + "A".repeat(43);

    private final StackOptions options;
    private final Consumer<String> progress;

    Preparation(StackOptions options, Consumer<String> progress) {
        this.options = options;
        this.progress = progress;
    }

    Map<Part, PreparedService> run() {
        var jars = new ServiceJars(options.home());
        var environment = new ServiceEnvironment(options);
        var told = new AtomicBoolean();
        var prepared = new ConcurrentHashMap<Part, PreparedService>();
        Together.run(Part.services(), part -> {
            var isNew = new AtomicBoolean();
            try {
                String module = part.module().orElseThrow();
                var variables = environment.of(part);
                variables.putIfAbsent("STELE_ENCRYPTION_KEYS", KEY_THAT_ENCRYPTS_NOTHING);
                prepared.put(part, jars.prepare(module, PartCommands.jvm(part), variables, () -> {
                    isNew.set(true);
                    tellOnce(told);
                }));
                if (isNew.get()) {
                    progress.accept("  prepared: " + part.label());
                }
            } catch (IOException failed) {
                throw new StackFailure(part.label() + " cannot be started: " + failed.getMessage());
            }
        });
        prepared.forEach((part, service) -> {
            if (!service.hasCache()) {
                progress.accept("%s starts without a class cache: training failed".formatted(part.label()));
            }
        });
        return prepared;
    }

    private void tellOnce(AtomicBoolean told) {
        if (told.compareAndSet(false, true)) {
            progress.accept("Preparing the services to start fast (once for each build)");
        }
    }
}
