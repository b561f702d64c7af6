package dev.stele.translation.check.number;

/**
 * A number that one of two texts has and the other does not seem to have.
 *
 * @param lost whether the source has it, else the target
 * @param sure false when the other text may say it in a way that is not understood
 */
public record Difference(Figure figure, boolean lost, boolean sure) {}
