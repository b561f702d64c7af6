package dev.stele.translation.desk;

/**
 * A target that a person sends in.
 *
 * @param sourceHash of the source that it was written for
 * @param fromMemory whether the memory offers exactly this target
 * @param standing how far the person stands for it
 * @param token of the claim under which it was written
 */
public record WrittenTarget(
        String segment, String target, String sourceHash, boolean fromMemory, Standing standing, long token) {}
