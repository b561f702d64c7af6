package dev.stele.publisher.webhook;

import java.util.Set;

/**
 * Something to be told.
 *
 * @param id stable however often it is told: receivers know a repetition by it
 * @param subject what it is about, an article id for one; a later notice about it makes an earlier one needless
 * @param version grows with every change of the subject
 * @param locales that it concerns; empty for all
 * @param payload JSON, exactly as it is signed and sent
 */
public record Notice(String id, Topic topic, String subject, long version, Set<String> locales, String payload) {

    /** The subject where what has changed cannot be said, or not one by one. */
    static final String EVERYTHING = "everything";

    boolean isEverything() {
        return subject.equals(EVERYTHING);
    }
}
