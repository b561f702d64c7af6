package dev.stele.translation.desk;

/** Whether a second person must look at a text before it is approved. */
public enum FourEyes {
    /** One person may do both. */
    OFF,
    /** Nobody approves what they wrote. */
    REQUIRED,
    /** Who approves their own work says why. */
    WAIVABLE
}
