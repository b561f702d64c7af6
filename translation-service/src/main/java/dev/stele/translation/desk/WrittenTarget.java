package dev.stele.translation.desk;

/**
 * A target that somebody sends in.
 *
 * @param sourceHash of the source that it was written for
 * @param token of the claim under which it was written
 */
public record WrittenTarget(String segment, String target, String sourceHash, Origin origin, long token) {}
