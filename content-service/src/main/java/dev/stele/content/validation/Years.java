package dev.stele.content.validation;

/** Dates that news can be about. */
public final class Years {
    private Years() {}

    public static void check(String pointer, int year, Faults faults) {
        if (year < 1900 || year > 2200) faults.malformed(pointer, "year", "A year from 1900 to 2200.");
    }
}
