package dev.stele.e2e.bench;

import dev.stele.e2e.attack.LargeFile;
import dev.stele.e2e.attack.Proc;
import dev.stele.e2e.attack.Processes;
import dev.stele.e2e.house.Running;
import dev.stele.e2e.people.Staff;
import dev.stele.stack.Part;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Many people upload the largest file of a kind at the same time, one kind after the other, against a newsroom that runs. It
 * says what they were told, how long the home page needed meanwhile, and what became of the processes. The files are taken in:
 * use a newsroom that you can throw away.
 */
public final class Attack {

    private final Staff staff;
    private final int people;
    private final Endurance endurance;

    private Attack(int base, int people) {
        this.staff = Running.at(base);
        this.people = people;
        this.endurance = new Endurance(base);
    }

    public static void main(String[] args) throws Exception {
        Options options = Options.of(args, Set.of("base", "people"), Set.of("kind"));
        int base = options.number("base", 8080);
        List<LargeFile> kinds = List.of(LargeFile.values()).stream()
                .filter(kind -> options.word("kind").map(kind.name()::equals).orElse(true))
                .toList();
        if (kinds.isEmpty()) {
            System.err.println("--kind is one of " + List.of(LargeFile.values()));
            System.exit(Endurance.NOTHING_TO_MEASURE);
        }
        System.exit(
                Endurance.isReady(base)
                        ? new Attack(base, options.number("people", 10)).run(kinds)
                        : Endurance.NOTHING_TO_MEASURE);
    }

    private int run(List<LargeFile> kinds) throws Exception {
        Map<Part, Long> residentBefore = resident(Processes.of(staff.base()));
        List<Uploader> uploaders = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            uploaders.add(Uploader.admitted(staff, i));
        }
        Path folder = Files.createTempDirectory("stele-attack");
        try {
            for (LargeFile kind : kinds) {
                Path file = folder.resolve(kind.name());
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                    kind.writeTo(out);
                }
                upload(kind, file, uploaders);
                Files.delete(file);
            }
        } finally {
            Files.delete(folder);
        }
        Processes.of(staff.base())
                .forEach((part, pid) -> System.out.printf(
                        "%-12s %,6d MiB -> %,6d MiB, peak %,6d MiB%n",
                        part.label(), residentBefore.getOrDefault(part, 0L), Proc.resident(pid), Proc.peak(pid)));
        return endurance.conclude();
    }

    private void upload(LargeFile kind, Path file, List<Uploader> uploaders) throws Exception {
        Map<Integer, Integer> statuses = new TreeMap<>();
        long start = System.nanoTime();
        try (HomePage home = new HomePage(staff.base());
                ExecutorService threads = Executors.newFixedThreadPool(people)) {
            List<Future<Integer>> answers = new ArrayList<>();
            for (Uploader uploader : uploaders) {
                answers.add(threads.submit(() -> uploader.upload(kind, file)));
            }
            for (Future<Integer> answer : answers) {
                statuses.merge(answer.get(), 1, Integer::sum);
            }
            System.out.printf(
                    "%-13s %,11d bytes, answers %s in %,d ms; home page: %s%n",
                    kind, Files.size(file), statuses, (System.nanoTime() - start) / 1_000_000, home.summary());
            endurance.judge(home);
        }
    }

    private static Map<Part, Long> resident(Map<Part, Long> processes) {
        Map<Part, Long> mebibytes = new TreeMap<>();
        processes.forEach((part, pid) -> mebibytes.put(part, Proc.resident(pid)));
        return mebibytes;
    }
}
