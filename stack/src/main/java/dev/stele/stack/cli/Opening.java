package dev.stele.stack.cli;

import dev.stele.stack.Newsroom;
import dev.stele.stack.data.DataFolder;
import dev.stele.stack.demo.DemoNewsroom;
import java.time.Duration;
import java.util.function.Consumer;

/** What follows once all parts are well: the demo, where it is due, and what to do next. */
final class Opening {

    private final Newsroom newsroom;
    private final DataFolder folder;
    private final Consumer<String> output;

    Opening(Newsroom newsroom, DataFolder folder, Consumer<String> output) {
        this.newsroom = newsroom;
        this.folder = folder;
        this.output = output;
    }

    void run(boolean demoWanted, long begun) {
        var started = Duration.ofNanos(System.nanoTime() - begun);
        output.accept("Everything is up after %.1f s, with %d MiB resident."
                .formatted(started.toMillis() / 1000.0, newsroom.residentMegabytes()));
        folder.demo().decide(demoWanted);
        if (folder.demo().isDue()) {
            loadDemo();
        }
        output.accept(new Guide(newsroom.options(), folder.demo().isLoaded()).text());
    }

    /** A newsroom without its demo is still a newsroom, so a failure is told and does not end it. */
    private void loadDemo() {
        output.accept("Loading the demo newsroom:");
        try {
            DemoNewsroom.load(newsroom.endpoints(), newsroom.tokens(), line -> output.accept("  " + line));
            folder.demo().done();
        } catch (RuntimeException failed) {
            output.accept(
                    "The demo could not be loaded: " + failed.getMessage() + " (the next ./stele up goes on with it)");
        }
    }
}
