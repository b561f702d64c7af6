package dev.stele.stack.service;

import dev.stele.embedded.ChildCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts a service once up to its refreshed context, so that the JVM can keep the classes it loaded and linked. */
final class Training {

    private final PreparedService service;
    private final Path log;
    private final Path failed;

    Training(PreparedService service, Path folder) {
        this.service = service;
        this.log = folder.resolve("training.log");
        this.failed = folder.resolve("training.failed");
    }

    void runOnce(List<String> jvmOptions, Map<String, String> environment) throws IOException {
        if (service.hasCache() || Files.exists(failed)) {
            return;
        }
        var options = new ArrayList<>(jvmOptions);
        Path unfinished = log.resolveSibling("classes.aot.unfinished");
        options.add("-XX:AOTCacheOutput=" + unfinished);
        options.add("-Dspring.context.exit=onRefresh");
        // JDK 25 can crash when it is told to end while it writes the cache; its report is not for the user's folder.
        options.add("-XX:ErrorFile=" + log.resolveSibling("training.crash"));
        var child = new ChildCommand(service.mainClass(), List.of(), service.classPath(), options, environment, log)
                .start();
        child.onExit().join();
        if (child.exitCode() == 0 && Files.exists(unfinished)) {
            Files.move(unfinished, service.cache(), StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.createFile(failed);
        }
    }
}
