package dev.stele.translation.machine.provider;

import dev.stele.translation.machine.Failure;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** What the status of an answer means with all vendors. */
final class ErrorStatus {

    private static final int LONGEST_MESSAGE = 200;
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);

    private ErrorStatus() {}

    static Failure of(HttpResponse<?> response, String message, Clock clock) {
        int status = response.statusCode();
        Optional<Duration> retryAfter = retryAfter(response, clock);
        if (status == 429 || status == 529 || (status == 503 && retryAfter.isPresent())) {
            return new Failure.RateLimited(retryAfter.orElse(Duration.ZERO));
        }
        String detail = detail(status, message);
        if (status == 456) {
            return new Failure.QuotaExhausted(detail);
        }
        return status >= 500 || status == 408 || status < 300
                ? new Failure.Unavailable(detail)
                : new Failure.Rejected(detail);
    }

    private static String detail(int status, String message) {
        String line = message.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        String shortened = line.length() > LONGEST_MESSAGE ? line.substring(0, LONGEST_MESSAGE) : line;
        return "The provider answered " + status + (shortened.isEmpty() ? "." : ": " + shortened);
    }

    /** Seconds or a date (RFC 9110, 10.2.3). */
    private static Optional<Duration> retryAfter(HttpResponse<?> response, Clock clock) {
        return response.headers().firstValue("Retry-After").flatMap(value -> wait(value.strip(), clock));
    }

    private static Optional<Duration> wait(String value, Clock clock) {
        Duration wait;
        if (value.matches("\\d{1,9}")) {
            wait = Duration.ofSeconds(Long.parseLong(value));
        } else {
            try {
                wait = Duration.between(
                        clock.instant(), ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
        return Optional.of(wait.isNegative() ? Duration.ZERO : wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }
}
