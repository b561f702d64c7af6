package dev.stele.e2e.history.mutant;

/** One way in which the newsroom can be broken. A mutation that another guard would hide breaks that guard too. */
public enum Mutant {
    /** The relay takes every third event for sent without sending it. */
    LOST_ACKNOWLEDGEMENT,
    /** Every event is sent a second time under another id. */
    DOUBLE_SEND,
    /** Events that wait in one document are sent in the opposite order. */
    SWAPPED_EVENTS,
    /** An order that came before the live one takes its place: sequences, orders, revisions and the shelf let it pass. */
    STALE_FLIP,
    /** A language of a set that must appear together goes live alone as soon as it is ready. */
    PARTIAL_TOGETHER,
    /** The website keeps what it once answered, and forgets which versions readers have seen. */
    CACHE_NOT_INVALIDATED,
    /** What a translator submits is approved at once, without a reviewer. */
    APPROVAL_OFF,
    /** A translation is given to everybody who asks, and whoever had it before may still write. */
    UNFENCED_CLAIM
}
