package dev.stele.testkit;

import java.util.List;
import java.util.stream.Stream;

/** Bodies that a server must not wait for when nobody has signed in: each as a request of which only the head is sent. */
public final class UnreadBodies {

    /** More than any anonymous caller may send, less than the largest file. */
    private static final long BYTES = 15_000_000;

    private static final List<String> METHODS = List.of("PUT", "PATCH", "DELETE", "POST");
    private static final List<String> TYPES = List.of(
            "application/x-www-form-urlencoded",
            "application/x-www-form-urlencoded;charset=UTF-8",
            "multipart/form-data; boundary=b",
            "application/json",
            "text/csv",
            "application/xml",
            "application/octet-stream");

    private UnreadBodies() {}

    /** One request. */
    public record Case(String method, String path, String type, boolean chunked) {

        /** Sends it and returns the answer that comes without the body. */
        public RawHttp.Reply sendTo(int port) throws java.io.IOException {
            RawHttp http = new RawHttp(port);
            return chunked ? http.announceChunked(method, path, type) : http.announce(method, path, type, BYTES);
        }
    }

    /** Every method and media type on each of the paths, with a known length and chunked. */
    public static Stream<Case> on(String... paths) {
        return Stream.of(paths)
                .flatMap(path -> METHODS.stream()
                        .flatMap(method -> TYPES.stream()
                                .flatMap(type -> Stream.of(true, false).map(it -> new Case(method, path, type, it)))));
    }
}
