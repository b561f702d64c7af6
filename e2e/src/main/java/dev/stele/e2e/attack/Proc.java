package dev.stele.e2e.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** What the kernel and the JVM say of a process. */
public final class Proc {

    private static final Pattern KILOBYTES = Pattern.compile("\\s*(\\d+) kB");
    private static final Pattern HEAP_USED = Pattern.compile("total \\d+K, used (\\d+)K");
    /** Of the fields after the name of the process, which may contain spaces. */
    private static final int USER_TIME = 11;

    private static final int SYSTEM_TIME = 12;
    private static final long TICKS_PER_SECOND = 100;
    private static final long KILOBYTES_PER_MEBIBYTE = 1024;

    private Proc() {}

    /** Resident memory in MiB. */
    public static long resident(long pid) {
        return mebibytes(pid, "VmRSS:");
    }

    /** The most resident memory so far, in MiB. */
    public static long peak(long pid) {
        return mebibytes(pid, "VmHWM:");
    }

    /** Processor time of all threads so far. */
    public static Duration processorTime(long pid) {
        String stat = String.join("", lines(Path.of("/proc/" + pid + "/stat")));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        long ticks = Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[SYSTEM_TIME]);
        return Duration.ofMillis(ticks * 1000 / TICKS_PER_SECOND);
    }

    /** Heap in MiB that is in use after a garbage collection, which this call forces. */
    public static long liveHeap(long pid) {
        jcmd(pid, "GC.run");
        return HEAP_USED
                        .matcher(jcmd(pid, "GC.heap_info"))
                        .results()
                        .mapToLong(used -> Long.parseLong(used.group(1)))
                        .sum()
                / KILOBYTES_PER_MEBIBYTE;
    }

    private static long mebibytes(long pid, String name) {
        return lines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> KILOBYTES.matcher(line.substring(name.length())))
                .filter(matcher -> matcher.find())
                .mapToLong(matcher -> Long.parseLong(matcher.group(1)) / KILOBYTES_PER_MEBIBYTE)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("process " + pid + " has no " + name));
    }

    private static String jcmd(long pid, String command) {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        try {
            Process process = new ProcessBuilder(jcmd.toString(), Long.toString(pid), command)
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException("jcmd " + pid + " " + command + ": " + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
