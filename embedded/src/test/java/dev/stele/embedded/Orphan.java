package dev.stele.embedded;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A supervisor for tests: starts a child that takes a minute to end in order, says its process id, and waits. */
public final class Orphan {

    private Orphan() {}

    public static void main(String[] args) throws InterruptedException {
        var child = ChildCommand.of(Slow.class, List.of(), List.of("-Xmx32m"), Path.of(args[0]))
                .start();
        System.out.println(child.pid());
        new CountDownLatch(1).await();
    }

    /** Like a service whose broker and store do not answer any more while it ends. */
    public static final class Slow {

        private Slow() {}

        public static void main(String[] args) throws InterruptedException {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> Pause.of(java.time.Duration.ofMinutes(1))));
            System.out.println("running");
            new CountDownLatch(1).await();
        }
    }
}
