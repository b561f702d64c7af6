package dev.stele.e2e.people;

import dev.stele.e2e.http.Api;
import java.net.URI;
import java.util.function.UnaryOperator;

/**
 * Everybody who works at a newsroom, and who reads it.
 *
 * @param base port of the website; the services follow it
 * @param tokens gives the bearer token of a demo user
 */
public record Staff(int base, UnaryOperator<String> tokens) {

    /** Writes, and may not publish. */
    public Editor editor() {
        return new Editor(api(1, "editor"));
    }

    /** Writes and publishes. */
    public Editor chief() {
        return new Editor(api(1, "chief"));
    }

    /** The demo translator of {@code ru} or {@code tg}, who is called like the language. */
    public Translator translator(String locale) {
        return new Translator(api(2, locale), locale);
    }

    public Reviewer reviewer() {
        return new Reviewer(api(2, "reviewer"));
    }

    public Operator operator() {
        return new Operator(api(3, "admin"));
    }

    public Reader reader() {
        return new Reader(Api.anonymous(address(0)));
    }

    /** A service at an offset from the base, as this user. */
    public Api api(int offset, String user) {
        return new Api(address(offset), () -> tokens.apply(user));
    }

    public URI address(int offset) {
        return URI.create("http://localhost:" + (base + offset));
    }
}
