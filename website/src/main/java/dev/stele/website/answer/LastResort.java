package dev.stele.website.answer;

import org.jspecify.annotations.Nullable;

/** Is asked where no page was found, and of the entrance with a query, before that is what the reader gets. */
@FunctionalInterface
public interface LastResort {

    /**
     * A better answer, or null when there is none.
     *
     * @param address percent-encoded path
     * @param query as it was sent
     */
    @Nullable
    Answer answer(String address, @Nullable String query);
}
