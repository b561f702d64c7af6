package dev.stele.translation.machine;

import java.time.LocalDate;

/** Characters that went to each provider on the present day (UTC), from all instances together. */
public interface Usage {

    /** Counts the characters if the day's limit allows them. */
    boolean spend(String provider, LocalDate day, long characters, long limit);

    long spent(String provider, LocalDate day);
}
