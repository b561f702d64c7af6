package dev.stele.translation.statistics;

import java.time.Instant;
import java.util.function.Consumer;

/** All approvals, as figures. */
public interface Achievements {

    /** Takes it over, or leaves what is known under its id. */
    void add(Achievement achievement);

    /** Shows each one of the locales between the times, the end exclusive; it does not keep them. */
    void forEach(SeenLocales locales, Instant from, Instant to, Consumer<Achievement> each);
}
