package dev.stele.e2e.bench;

import dev.stele.e2e.http.Answer;
import dev.stele.e2e.http.Api;
import dev.stele.e2e.people.Editor;
import dev.stele.e2e.people.Story;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/** Requests a second of a page in memory, turn by turn with nginx serving the same bytes as a file. */
public final class WarmPage {

    private static final double GOAL = 0.6;
    private static final int ROUNDS = 2;

    private record Load(String address, String... headers) {}

    private final Wrk wrk;

    private WarmPage(Wrk wrk) {
        this.wrk = wrk;
    }

    public static void main(String[] args) throws Exception {
        for (String program : new String[] {"wrk", "nginx"}) {
            if (!Wrk.exists(program)) {
                System.out.println("skipped: " + program + " is not installed");
                return;
            }
        }
        Options options = Options.of(args, Set.of("base", "seconds"));
        try (Bench bench = Bench.open(options)) {
            new WarmPage(new Wrk(options.number("seconds", 10))).run(bench);
        }
    }

    private void run(Bench bench) throws IOException {
        Editor chief = bench.staff().chief();
        Story story = Sample.draft(chief);
        Sample.publish(chief, story);
        String path = Sample.path(story);
        Answer page = bench.staff().reader().get(path);
        while (page.status() != 200) {
            page = bench.staff().reader().get(path);
        }
        String ours = bench.staff().address(0) + path;
        try (Nginx nginx = Nginx.serving(page.body())) {
            wrk.requestsPerSecond(ours);
            wrk.requestsPerSecond(ours, zipped(ours));
            String theirs = nginx.address();
            System.out.printf("%nwrk -t2 -c32, %d s each, a page of %,d bytes%n%n", wrk.seconds(), page.body().length);
            System.out.printf("%-24s %12s %12s %8s%n", "requests a second", "website", "nginx", "ratio");
            compare("whole page", new Load(ours), new Load(theirs));
            compare("compressed page", new Load(ours, zipped(ours)), new Load(theirs, zipped(theirs)));
            compare("not modified (304)", new Load(ours, known(ours)), new Load(theirs, known(theirs)));
            System.out.printf("goal: at least %.1f of nginx%n", GOAL);
        }
    }

    private void compare(String what, Load ours, Load theirs) throws IOException {
        double our = 0;
        double their = 0;
        for (int round = 0; round < ROUNDS; round++) {
            our += wrk.requestsPerSecond(ours.address(), ours.headers()) / ROUNDS;
            their += wrk.requestsPerSecond(theirs.address(), theirs.headers()) / ROUNDS;
        }
        System.out.printf("%-24s %,12.0f %,12.0f %8.2f%n", what, our, their, our / their);
    }

    /** The header that asks for a compressed page, which must then be one. */
    private static String zipped(String address) {
        Answer answer = Api.anonymous(URI.create(address)).get("", "Accept-Encoding", "gzip");
        if (!answer.expect(200).header("Content-Encoding").equals("gzip")) {
            throw new IllegalStateException(address + " is not compressed");
        }
        return "Accept-Encoding: gzip";
    }

    /** The header that asks for changes alone, of which there must be none. */
    private static String known(String address) {
        Api server = Api.anonymous(URI.create(address));
        String etag = server.get("").expect(200).header("ETag");
        server.get("", "If-None-Match", etag).expect(304);
        return "If-None-Match: " + etag;
    }
}
