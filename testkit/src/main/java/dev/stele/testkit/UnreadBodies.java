package dev.stele.testkit;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Bodies that a server must not wait for when nobody has signed in: each as a request of which only the head is sent. */
public final class UnreadBodies {

    /** More than any anonymous caller may send, less than the largest file. */
    private static final long LARGE = 15_000_000;

    /** More than any anonymous caller may send, less than the largest form. */
    private static final long MEDIUM = 100_000;

    private static final long CHUNKED = -1;

    private static final List<String> METHODS = List.of("PUT", "PATCH", "DELETE", "POST");
    private static final List<String> PARSED_TYPES =
            List.of("application/x-www-form-urlencoded", "multipart/form-data; boundary=b");
    private static final List<String> TYPES = List.of(
            "application/x-www-form-urlencoded",
            "application/x-www-form-urlencoded;charset=UTF-8",
            "multipart/form-data; boundary=b",
            "application/json",
            "text/csv",
            "application/xml",
            "application/octet-stream");

    private static final String ACCEPT_PAGES = "Accept: text/html\r\n";

    /** Firewalls refuse it, and the server answers with its error page. */
    private static final String REFUSED = ";x=1";

    private UnreadBodies() {}

    /**
     * One request.
     *
     * @param length of the announced body in bytes; negative means chunked
     */
    public record Case(String method, String path, String type, String headers, long length) {

        /** Sends it and returns the answer that comes without the body. */
        public RawHttp.Reply sendTo(int port) throws IOException {
            RawHttp http = new RawHttp(port);
            return length < 0
                    ? http.announceChunked(method, path, type, headers)
                    : http.announce(method, path, type, headers, length);
        }
    }

    /**
     * Every method and media type on each of the paths, with a known length and chunked; and what the server parses by itself,
     * forms and files, also where an error page answers.
     */
    public static Stream<Case> on(String... paths) {
        return Stream.of(paths)
                .flatMap(path -> Stream.of(
                                cases(path, TYPES, "", LARGE, CHUNKED),
                                cases(path, PARSED_TYPES, ACCEPT_PAGES, MEDIUM, LARGE, CHUNKED),
                                cases(path + REFUSED, PARSED_TYPES, "", MEDIUM, CHUNKED))
                        .flatMap(it -> it));
    }

    private static Stream<Case> cases(String path, List<String> types, String headers, Long... lengths) {
        return METHODS.stream()
                .flatMap(method -> types.stream()
                        .flatMap(type ->
                                Stream.of(lengths).map(length -> new Case(method, path, type, headers, length))));
    }
}
