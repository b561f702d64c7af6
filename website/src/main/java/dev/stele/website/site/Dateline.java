package dev.stele.website.site;

import java.time.LocalDate;

/** Where and when, as the text says it. */
public record Dateline(String place, LocalDate date) {}
