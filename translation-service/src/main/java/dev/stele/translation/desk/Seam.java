package dev.stele.translation.desk;

/**
 * A translator's word about two neighbouring sentences of a unit, which outlives the revision that it was given for.
 *
 * @param cut whether a sentence ends between the two, or both are one
 * @param nth which of the equal places of the unit it is, from 0
 */
public record Seam(String unit, boolean cut, String left, String right, int nth) {

    boolean isBetween(String otherLeft, String otherRight) {
        return left.equals(otherLeft) && right.equals(otherRight);
    }

    boolean isSamePlace(Seam other) {
        return unit.equals(other.unit) && nth == other.nth && isBetween(other.left, other.right);
    }
}
