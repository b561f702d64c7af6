package dev.stele.translation.machine;

import java.time.Duration;

/** Why a provider gave no translations; no text of it contains a key. */
public sealed interface Failure {

    /** Too many calls; zero when the provider does not say how long to wait. */
    record RateLimited(Duration retryAfter) implements Failure {}

    /** What was paid for, or what the newsroom allows itself, is used up. */
    record QuotaExhausted(String detail) implements Failure {}

    /** The provider does not take the call, and would not take it again. */
    record Rejected(String detail) implements Failure {}

    /** The provider is away, or answers with nothing of its published form. */
    record Unavailable(String detail) implements Failure {}

    /** No whole answer in time. */
    record TimedOut() implements Failure {}

    /** Stable name. */
    default String code() {
        return switch (this) {
            case RateLimited it -> "rate-limited";
            case QuotaExhausted it -> "quota-exhausted";
            case Rejected it -> "rejected";
            case Unavailable it -> "unavailable";
            case TimedOut it -> "timed-out";
        };
    }

    /** For people. */
    default String detail() {
        return switch (this) {
            case RateLimited it -> "The provider asks for fewer calls.";
            case QuotaExhausted it -> it.detail();
            case Rejected it -> it.detail();
            case Unavailable it -> it.detail();
            case TimedOut it -> "The provider did not answer in time.";
        };
    }
}
