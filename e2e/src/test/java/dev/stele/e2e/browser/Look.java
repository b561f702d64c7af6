package dev.stele.e2e.browser;

import java.util.List;

/**
 * What a browser saw of a page.
 *
 * @param faults what no reader should meet, each as a line
 * @param violations what the accessibility rules found, each as a line
 * @param shift how much of the page moved while it was drawn (cumulative layout shift)
 */
public record Look(String url, List<String> faults, List<String> violations, double shift) {}
