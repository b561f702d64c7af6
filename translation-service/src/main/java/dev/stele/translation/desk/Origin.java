package dev.stele.translation.desk;

/** Where the text of a target came from. */
public enum Origin {
    HUMAN,
    MEMORY,
    MACHINE
}
