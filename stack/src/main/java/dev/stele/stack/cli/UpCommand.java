package dev.stele.stack.cli;

import dev.stele.stack.Newsroom;
import dev.stele.stack.StackOptions;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts a newsroom and watches over it until it is told to end. */
@Command(name = "up", description = "build what is not built and start everything")
final class UpCommand implements Callable<Integer> {

    @Option(
            names = "--base",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "the website's port; the others follow (default: ${DEFAULT-VALUE})")
    private int base;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--empty", description = "start a new newsroom without the demo")
    private boolean empty;

    @Option(names = "--detach", description = "return when all is well and leave it running")
    private boolean detach;

    @Option(names = "--kafka", paramLabel = "HOST:PORT", description = "use this broker instead of the embedded one")
    private @Nullable String kafka;

    @Option(names = "--mongodb", paramLabel = "URI", description = "use this store instead of the embedded one")
    private @Nullable String mongodb;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        var options = new StackOptions(Home.path(), base, data.path(), kafka, mongodb, true, Map.of());
        if (detach) {
            return new Detached(options, empty, spec.commandLine()).run();
        }
        var output = spec.commandLine().getOut();
        long begun = System.nanoTime();
        try (var newsroom = Newsroom.start(options, line -> Lines.print(output, line))) {
            new Opening(newsroom, data.folder(), line -> Lines.print(output, line)).run(!empty, begun);
            newsroom.markReady();
            new CountDownLatch(1).await();
        }
        return 0;
    }
}
