package dev.stele.content.lint;

/** Whether a finding stands in the way of a publication. */
public enum Severity {
    /** Somebody should look at it. */
    WARNING,
    /** It must be mended first; most may pass when somebody says why. */
    BLOCKING
}
