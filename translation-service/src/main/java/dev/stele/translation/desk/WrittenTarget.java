package dev.stele.translation.desk;

/**
 * A target that a person sends in.
 *
 * @param sourceHash of the source that it was written for
 * @param origin where the person has it from
 * @param standing how far the person stands for it
 * @param token of the claim under which it was written
 */
public record WrittenTarget(
        String segment, String target, String sourceHash, Origin origin, Standing standing, long token) {}
