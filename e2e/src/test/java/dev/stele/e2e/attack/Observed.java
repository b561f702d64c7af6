package dev.stele.e2e.attack;

import dev.stele.stack.Part;
import java.time.Duration;

/** What attacks did to one process: its memory before and after, and the costliest requests. Not thread-safe by itself. */
final class Observed {

    private final Part part;
    private final long pid;
    private final long residentBefore;
    private final long heapBefore;
    private long residentAfter;
    private long heapAfter;
    private long peak;
    private long requests;
    private Duration longest = Duration.ZERO;
    private String longestRequest = "-";
    private Duration costliest = Duration.ZERO;
    private String costliestRequest = "-";

    Observed(Part part, long pid) {
        this.part = part;
        this.pid = pid;
        this.heapBefore = Proc.liveHeap(pid);
        this.residentBefore = Proc.resident(pid);
    }

    long pid() {
        return pid;
    }

    synchronized void answered(String request, Duration took, Duration processorTime) {
        requests++;
        if (took.compareTo(longest) > 0) {
            longest = took;
            longestRequest = request;
        }
        if (processorTime.compareTo(costliest) > 0) {
            costliest = processorTime;
            costliestRequest = request;
        }
    }

    synchronized void settle() {
        heapAfter = Proc.liveHeap(pid);
        residentAfter = Proc.resident(pid);
        peak = Proc.peak(pid);
    }

    synchronized long residentGrowth() {
        return residentAfter - residentBefore;
    }

    synchronized long heapGrowth() {
        return heapAfter - heapBefore;
    }

    static String header() {
        return "%-12s %8s | %7s %7s %7s | %5s %5s | %9s  %-40s | %9s  %s"
                .formatted(
                        "part",
                        "requests",
                        "MiB",
                        "after",
                        "peak",
                        "heap",
                        "after",
                        "longest",
                        "",
                        "processor",
                        "of this request");
    }

    synchronized String row() {
        return "%-12s %,8d | %,7d %,7d %,7d | %5d %5d | %,6d ms  %-40.40s | %,6d ms  %.60s"
                .formatted(
                        part.label(),
                        requests,
                        residentBefore,
                        residentAfter,
                        peak,
                        heapBefore,
                        heapAfter,
                        longest.toMillis(),
                        longestRequest,
                        costliest.toMillis(),
                        costliestRequest);
    }
}
