package dev.stele.translation.desk;

/**
 * A translator's word about two neighbouring sentences of a unit, which outlives the revision that it was given for.
 *
 * @param cut whether a sentence ends between the two, or both are one
 */
public record Seam(String unit, boolean cut, String left, String right) {

    boolean isBetween(String otherLeft, String otherRight) {
        return left.equals(otherLeft) && right.equals(otherRight);
    }
}
