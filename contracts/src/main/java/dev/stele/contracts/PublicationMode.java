package dev.stele.contracts;

/** Whether languages wait for each other. */
public enum PublicationMode {
    /** All named locales go live in one step, when the last is approved. */
    TOGETHER,
    /** Each named locale goes live when it is approved. */
    AS_READY
}
