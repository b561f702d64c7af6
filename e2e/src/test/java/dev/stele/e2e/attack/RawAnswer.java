package dev.stele.e2e.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came back.
 *
 * @param status 0 when the server closed the connection without an answer
 * @param cost processor time that the service used meanwhile
 */
record RawAnswer(String request, int status, String head, String body, Duration took, Duration cost, boolean late) {

    /** Generous, because tests share the machine; the processor time is the sharper bound. */
    private static final Duration MOST_TIME = Duration.ofSeconds(20);

    private static final Duration MOST_PROCESSOR_TIME = Duration.ofSeconds(6);

    /** The name of a class of ours; names of event types have no capital letter. */
    private static final Pattern OWN_CLASS = Pattern.compile("dev\\.stele\\.[a-z.]*[A-Z]");

    private static final JsonMapper JSON = new JsonMapper();
    private static final String INTERIM = "HTTP/1.1 100";
    private static final String END_OF_HEAD = "\r\n\r\n";

    /** @param late whether the answer did not end in time */
    record Read(byte[] bytes, boolean late) {}

    static RawAnswer of(RawRequest request, Read read, Duration took, Duration cost) {
        String text = new String(read.bytes(), StandardCharsets.UTF_8);
        if (text.startsWith(INTERIM)) {
            text = text.substring(text.indexOf(END_OF_HEAD) + END_OF_HEAD.length());
        }
        int end = text.indexOf(END_OF_HEAD);
        String head = end < 0 ? text : text.substring(0, end);
        String body = end < 0 ? "" : text.substring(end + END_OF_HEAD.length());
        int status = head.startsWith("HTTP/1.1 ") ? Integer.parseInt(head.substring(9, 12)) : 0;
        return new RawAnswer(request.toString(), status, head, body, took, cost, read.late());
    }

    /** It came in time, tells nothing about the inside and is no failure of the server. */
    RawAnswer assertSane() {
        assertThat(late)
                .as("no end of an answer within %s: %s", RawRequest.PATIENCE, request)
                .isFalse();
        assertThat(took).as("time of " + this).isLessThan(MOST_TIME);
        assertThat(cost).as("processor time of " + this).isLessThan(MOST_PROCESSOR_TIME);
        assertThat(isServerFailure()).as("a failure of the server: %s", this).isFalse();
        assertThat(head + body)
                .as(request)
                .doesNotContain("\tat ", "org.apache.", "org.springframework.", "java.lang.", "root:x:")
                .doesNotContainPattern(OWN_CLASS);
        assertThat(head).as(request).doesNotContain("evil.example", "Set-Cookie: injected");
        return this;
    }

    /** 503 is declared where a service says when to come again; 501 and 505 are about HTTP itself. */
    private boolean isServerFailure() {
        boolean declared = status == 503 && hasHeader("retry-after") || status == 501 || status == 505;
        return status >= 500 && !declared;
    }

    /** A refusal says so in a problem document, if the request was one at all. */
    RawAnswer assertProblem() {
        assertThat(head.toLowerCase(Locale.ROOT)).as(toString()).contains("content-type: application/problem+json");
        JsonNode problem = json();
        assertThat(problem.path("status").asInt()).as(toString()).isEqualTo(status);
        assertThat(problem.path("type").asString()).as(toString()).startsWith("/problems/");
        return this;
    }

    boolean isRefusal() {
        return status >= 400;
    }

    boolean hasHeader(String name) {
        return head.toLowerCase(Locale.ROOT).contains("\r\n" + name + ":");
    }

    JsonNode json() {
        try {
            return JSON.readTree(body.startsWith("{") || body.startsWith("[") ? body : unchunked());
        } catch (JacksonException e) {
            throw new AssertionError("not JSON: " + this, e);
        }
    }

    private String unchunked() {
        StringBuilder whole = new StringBuilder();
        String rest = body;
        while (rest.contains("\r\n")) {
            int end = rest.indexOf("\r\n");
            byte[] bytes = rest.substring(end + 2).getBytes(StandardCharsets.UTF_8);
            int length = Math.min(Integer.parseInt(rest.substring(0, end).strip(), 16), bytes.length);
            if (length == 0) {
                break;
            }
            whole.append(new String(bytes, 0, length, StandardCharsets.UTF_8));
            rest = new String(bytes, length, bytes.length - length, StandardCharsets.UTF_8).stripLeading();
        }
        return whole.toString();
    }

    @Override
    public String toString() {
        String said = body.length() > 400 ? body.substring(0, 400) + "…" : body;
        return "%s -> %d in %d ms, %d ms of processor time: %s"
                .formatted(request, status, took.toMillis(), cost.toMillis(), said);
    }
}
