package dev.stele.content.validation;

import dev.stele.contracts.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Gives ids to blocks that came without one. A block of the earlier text that is repeated word for word keeps its id,
 * and so does one that was reworded in its place, so that a client which does not know of ids does not send the whole
 * article back to the translators.
 */
final class BlockIdentity {
    private final List<Block> earlier;
    private final Supplier<String> fresh;

    BlockIdentity(List<Block> earlier, Supplier<String> fresh) {
        this.earlier = earlier;
        this.fresh = fresh;
    }

    List<Block> identified(List<Block> given) {
        Set<String> used = new HashSet<>();
        List<@Nullable String> ids = new ArrayList<>();
        for (Block block : given) {
            String id = block.id();
            ids.add(id);
            if (id != null) used.add(id);
        }
        fill(given, ids, used, (block, i) -> repeated(block, used));
        fill(given, ids, used, (block, i) -> inPlace(block, i, given, used));
        fill(given, ids, used, (block, i) -> unused(used));
        List<Block> identified = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            String id = ids.get(i);
            identified.add(Normal.block(given.get(i), () -> id == null ? fresh.get() : id));
        }
        return identified;
    }

    private interface Choice {
        @Nullable
        String of(Block block, int index);
    }

    private static void fill(List<Block> given, List<@Nullable String> ids, Set<String> used, Choice choice) {
        for (int i = 0; i < given.size(); i++) {
            if (ids.get(i) != null) continue;
            String id = choice.of(given.get(i), i);
            if (id == null) continue;
            ids.set(i, id);
            used.add(id);
        }
    }

    private @Nullable String repeated(Block block, Set<String> used) {
        return earlier.stream()
                .filter(old -> !used.contains(old.id()) && same(old, block))
                .map(Block::id)
                .findFirst()
                .orElse(null);
    }

    /** The same place is that counted from the start, or from the end. */
    private @Nullable String inPlace(Block block, int index, List<Block> given, Set<String> used) {
        int fromEnd = earlier.size() - (given.size() - index);
        String id = reworded(block, Math.min(index, fromEnd), used);
        return id == null ? reworded(block, Math.max(index, fromEnd), used) : id;
    }

    private @Nullable String reworded(Block block, int index, Set<String> used) {
        if (index < 0 || index >= earlier.size()) return null;
        Block old = earlier.get(index);
        return old.getClass() == block.getClass() && !used.contains(old.id()) ? old.id() : null;
    }

    private String unused(Set<String> used) {
        String id = fresh.get();
        while (used.contains(id)) id = fresh.get();
        return id;
    }

    private static boolean same(Block old, Block block) {
        return Normal.block(block, old::id).equals(old);
    }
}
