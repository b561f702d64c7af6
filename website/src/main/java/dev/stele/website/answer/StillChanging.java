package dev.stele.website.answer;

import java.util.Set;

/** Each time an answer was made, another reader had meanwhile seen a newer version of an article on it. */
public final class StillChanging extends RuntimeException {

    StillChanging(Set<String> articles) {
        super("Articles changed each time that they were read: " + articles);
    }
}
