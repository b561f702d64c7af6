package dev.stele.translation.desk;

/**
 * A target that no person has seen.
 *
 * @param sourceHash of the source that it was made for
 * @param provider which machine made it
 */
public record Proposal(String segment, String sourceHash, String target, String provider) {}
