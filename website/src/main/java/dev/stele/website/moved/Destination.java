package dev.stele.website.moved;

import org.jspecify.annotations.Nullable;

/** Where a reader of an old address is sent. */
sealed interface Destination {

    /** A page that is live; its path is readable, not percent-encoded. */
    record Page(String path) implements Destination {}

    /** The page is no more; {@code locale} is the language to say so in, where one is known. */
    record Gone(@Nullable String locale) implements Destination {}

    /** The table does not know the address, or leads to what was never live. */
    record Unknown() implements Destination {}
}
