package dev.stele.content.media;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** A running {@link PictureWorker}; used by one thread at a time, ended by any. */
final class WorkerProcess implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WorkerProcess.class);

    /** The process ended, or answered what it should not, before the picture was made. */
    static final class WorkerDied extends Exception {}

    private final String person;
    private final Process process;
    private final DataInputStream in;
    private final DataOutputStream out;
    private boolean ready;
    private volatile int pictures;

    private WorkerProcess(String person, Process process) {
        this.person = person;
        this.process = process;
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    }

    /**
     * @param person whose pictures it decodes
     * @param command is given a folder for temporary files that is deleted when the process ends
     */
    static WorkerProcess start(String person, Function<Path, List<String>> command) throws IOException {
        Path temporary = Files.createTempDirectory("stele-picture");
        ProcessBuilder builder =
                new ProcessBuilder(command.apply(temporary)).redirectError(ProcessBuilder.Redirect.INHERIT);
        // The service's environment holds secrets.
        builder.environment().clear();
        try {
            Process process = builder.start();
            process.onExit().thenRun(() -> delete(temporary));
            return new WorkerProcess(person, process);
        } catch (IOException e) {
            delete(temporary);
            throw e;
        }
    }

    /** Throws {@link UploadsBusy} when the process never began to work, {@link WorkerDied} when it ended on the way. */
    PictureOutcome run(PictureJob job) throws WorkerDied {
        try {
            if (!ready && in.read() != PictureWorker.READY) throw new UploadsBusy();
            ready = true;
            pictures = pictures + 1;
            job.write(out);
            return PictureOutcome.read(in);
        } catch (IOException e) {
            if (!ready) throw new UploadsBusy();
            LOG.warn("A picture of {} bytes ended its decoder: {}", job.file().length, e.toString());
            throw new WorkerDied();
        }
    }

    String person() {
        return person;
    }

    /** How many it has taken so far. */
    int pictures() {
        return pictures;
    }

    boolean alive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** Since its start; zero where the system does not say. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            LOG.debug("{} stays", folder, e);
        }
    }
}
