package dev.stele.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stele.e2e.house.Checkout;
import dev.stele.e2e.house.Running;
import dev.stele.e2e.people.Story;
import dev.stele.stack.Newsroom;
import dev.stele.stack.StackOptions;
import dev.stele.stack.data.DataFolder;
import dev.stele.stack.data.StackState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that {@code ./stele up} runs is killed, and it is started again in the same moment. */
class KilledStackIT {

    private static final int KILLS = 4;
    private static final Duration START = Duration.ofSeconds(180);
    private static final Set<PosixFilePermission> OWNER =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    @TempDir
    private Path folder;

    private final List<Process> supervisors = new ArrayList<>();

    @AfterEach
    void killAll() {
        List<ProcessHandle> all = supervisors.stream()
                .flatMap(it -> Stream.concat(Stream.of(it.toHandle()), it.descendants()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        // The folder is deleted next, and nothing may write into it then.
        all.forEach(it -> it.onExit().join());
    }

    @Test
    void startsAgainAtOnceWithEverythingThatWasPublishedAndNothingForOthersToRead() throws IOException {
        Path data = folder.resolve("data");
        var options = StackOptions.onFreePorts(Checkout.root(), data);
        Newsroom.prepare(options, System.out::println); // minutes, where nobody has done it for this build
        int base = options.base();
        StackState state = up(data, base);
        var staff = Running.at(base);
        staff.chief().setUpSite("Killed Newsroom", "en");
        for (int n = 0; n < KILLS; n++) {
            String slug = Flow.unique("killed");
            Story story = staff.chief().publish(staff.chief().write("en", Flow.shortText(slug)), "en");
            Flow.eventually(
                    () -> assertThat(staff.reader().status(Flow.path(story))).isEqualTo(200));

            // Every other time its children are left to themselves.
            var victims = n % 2 == 0 ? state.processes() : state.supervisor().running().stream();
            victims.toList().forEach(ProcessHandle::destroyForcibly);
            long killed = System.nanoTime();
            state = up(data, base);

            System.out.printf("up again %.1f s after the kill%n", (System.nanoTime() - killed) / 1e9);
            Flow.eventually(
                    () -> assertThat(staff.reader().status(Flow.path(story))).isEqualTo(200));
        }
        assertThat(readableByOthers(data)).isEmpty();
    }

    private StackState up(Path data, int base) throws IOException {
        var line = new ArrayList<>(List.of("sh", "-c", "umask 077; exec \"$@\"", "sh"));
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of("-Xmx192m", "-XX:+UseSerialGC", "-Dstele.home=" + Checkout.root()));
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.stele.stack.cli.Main", "up", "--empty"));
        line.addAll(List.of("--base", Integer.toString(base), "--data", data.toString()));
        Path output = folder.resolve("up-" + supervisors.size() + ".log");
        Process supervisor = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        supervisors.add(supervisor);
        await().atMost(START)
                .until(() -> !supervisor.isAlive() || state(data, supervisor).isPresent());
        assertThat(supervisor.isAlive()).as(Files.readString(output)).isTrue();
        return state(data, supervisor).orElseThrow();
    }

    private static java.util.Optional<StackState> state(Path data, Process supervisor) {
        return new DataFolder(data)
                .state()
                .read()
                .filter(state -> state.ready() && state.supervisor().pid() == supervisor.pid());
    }

    private static List<Path> readableByOthers(Path data) throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(path -> !OWNER.containsAll(permissions(path))).toList();
        }
    }

    /** None where a file has gone meanwhile. */
    private static Set<PosixFilePermission> permissions(Path path) {
        try {
            return Files.getPosixFilePermissions(path);
        } catch (IOException gone) {
            return Set.of();
        }
    }
}
