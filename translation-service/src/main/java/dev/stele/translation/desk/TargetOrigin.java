package dev.stele.translation.desk;

/** Where a target that a person sends in comes from: what this service offered itself decides, not what the request says. */
final class TargetOrigin {

    private TargetOrigin() {}

    /**
     * The origin of a target.
     *
     * @param target as it will be kept
     */
    static Origin of(WrittenTarget written, Segment segment, String target) {
        Draft present = segment.draft();
        if (!target.isEmpty() && target.equals(present.target()) && present.origin() != null) {
            return present.origin();
        }
        if (segment.past().stream().anyMatch(past -> isMachines(past, segment, target))) {
            return Origin.MACHINE;
        }
        return written.fromMemory() ? Origin.MEMORY : Origin.HUMAN;
    }

    private static boolean isMachines(Past past, Segment segment, String target) {
        Draft draft = past.draft();
        return draft.by() == null
                && draft.origin() == Origin.MACHINE
                && draft.target().equals(target)
                && past.source().equals(segment.source());
    }
}
