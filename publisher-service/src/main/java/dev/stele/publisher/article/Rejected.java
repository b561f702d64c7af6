package dev.stele.publisher.article;

/** A fact that contradicts what is known; it will not get better by trying again. */
public final class Rejected extends RuntimeException {

    public Rejected(String message) {
        super(message);
    }
}
