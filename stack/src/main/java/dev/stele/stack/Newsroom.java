package dev.stele.stack;

import dev.stele.stack.data.DataFolder;
import dev.stele.stack.signin.CodeFlow;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/** A whole newsroom on this machine: every part a process of its own, which ends when this process ends. */
public final class Newsroom implements AutoCloseable {

    private final StackOptions options;
    private final DataFolder folder;
    private final Parts parts;
    private final Thread endsWithUs = new Thread(this::close, "stack-close");
    private boolean closed;

    private Newsroom(StackOptions options, DataFolder folder, Consumer<String> progress) {
        this.options = options;
        this.folder = folder;
        this.parts = new Parts(options, folder, progress);
    }

    /** Starts everything and returns when every part is well; {@link Refused} and {@link StackFailure} say why not. */
    public static Newsroom start(StackOptions options, Consumer<String> progress) {
        var folder = Admission.take(options, progress);
        var newsroom = new Newsroom(options, folder, progress);
        Runtime.getRuntime().addShutdownHook(newsroom.endsWithUs);
        try {
            newsroom.parts.start();
            return newsroom;
        } catch (RuntimeException failed) {
            newsroom.close();
            throw failed;
        }
    }

    /** Makes the built services ready to start fast, which a start does by itself where it was not done before. */
    public static void prepare(StackOptions options, Consumer<String> progress) {
        new Preparation(options, progress).run();
    }

    public Endpoints endpoints() {
        return Endpoints.at(options.base());
    }

    /** Tokens of the demo users. */
    public TokenSource tokens() {
        return new CodeFlow(URI.create(new Addresses(options).issuer()))::token;
    }

    public StackOptions options() {
        return options;
    }

    public Path log(Part part) {
        return folder.log(part.label());
    }

    public boolean isWell(Part part) {
        return parts.isReady(part);
    }

    public long residentMegabytes() {
        return parts.residentMegabytes();
    }

    /** The process id of a part that runs. */
    public long pid(Part part) {
        return parts.pid(part);
    }

    /** Ends one part at once, as kill -9 does. */
    public void kill(Part part) {
        parts.kill(part);
    }

    /** Ends one part in an orderly way and leaves it ended. */
    public void stop(Part part) {
        parts.stop(part);
    }

    /** Starts a part anew, with additional environment variables, and returns when it is well. */
    public void restart(Part part, Map<String, String> environment) {
        parts.restart(part, environment);
    }

    public void restart(Part part) {
        restart(part, Map.of());
    }

    /** Lets others see that everything is well and nothing is left to do. */
    public void markReady() {
        parts.markReady();
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        parts.close();
        folder.close();
        ShutdownHooks.forget(endsWithUs);
    }
}
