package dev.stele.translation.desk;

/** How far somebody stands for a target that they send in. */
public enum Standing {
    /** The person stands for it: the sentence is done. */
    CONFIRMED,
    /** The person is still at it: it is kept as theirs, and the sentence is not done. */
    DRAFT,
    /** The tool of a person sent it unconfirmed: it is kept as their draft, and replaces nothing that others wrote. */
    PROPOSED
}
