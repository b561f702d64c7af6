package dev.stele.content.front;

import dev.stele.content.validation.Faults;
import dev.stele.contracts.FrontSlot;
import dev.stele.contracts.FrontSlot.Gap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What holds for the slots of a front; a slot that does not say what to do about gaps skips them. */
final class SlotRules {
    private static final int MOST_SLOTS = 60;
    private static final int MOST_AUTOMATIC = 50;

    private SlotRules() {}

    static List<FrontSlot> checked(String pointer, @Nullable List<@Nullable FrontSlot> given, Faults faults) {
        if (given == null) {
            faults.refuse(pointer, "required", "The slots of the front, in their order.");
            return List.of();
        }
        if (given.size() > MOST_SLOTS) faults.refuse(pointer, "count", "At most " + MOST_SLOTS + ".");
        List<FrontSlot> slots = new ArrayList<>();
        Set<UUID> pinned = new HashSet<>();
        for (int i = 0; i < Math.min(given.size(), MOST_SLOTS); i++) {
            String at = pointer + "/" + i;
            switch (given.get(i)) {
                case FrontSlot.Pinned p -> slots.add(pinned(at, p, pinned, faults));
                case FrontSlot.Automatic a -> slots.add(automatic(at, a, faults));
                case null -> faults.malformed(at, "null", "No slot may be null.");
            }
        }
        return slots;
    }

    private static FrontSlot pinned(String at, FrontSlot.Pinned p, Set<UUID> pinned, Faults faults) {
        if (p.articleId() == null) faults.refuse(at + "/articleId", "required", "The id of an article.");
        else if (!pinned.add(p.articleId())) faults.refuse(at + "/articleId", "twice", "It is pinned already.");
        return new FrontSlot.Pinned(p.articleId(), gap(p.gap()));
    }

    private static FrontSlot automatic(String at, FrontSlot.Automatic a, Faults faults) {
        if (a.count() < 1 || a.count() > MOST_AUTOMATIC) {
            faults.refuse(at + "/count", "count", "From 1 to " + MOST_AUTOMATIC + ".");
        }
        String section = a.section();
        if (section != null && !section.matches("[a-z0-9-]{1,64}")) {
            faults.malformed(at + "/section", "section", "The id of a section.");
        }
        return new FrontSlot.Automatic(section, a.count(), gap(a.gap()));
    }

    private static Gap gap(@Nullable Gap given) {
        return given == null ? Gap.SKIP : given;
    }
}
