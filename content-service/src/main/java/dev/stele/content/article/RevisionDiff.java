package dev.stele.content.article;

import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.Block;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What changed from one revision to another: by field, and by the permanent ids of the blocks. */
public record RevisionDiff(int from, int to, List<FieldChange> fields, List<BlockChange> blocks) {
    /** A field outside the blocks. */
    public record FieldChange(
            String field, @Nullable Object before, @Nullable Object after) {}

    /** A block; {@code position} is where it stands in the later text, or stood in the earlier one when removed. */
    public record BlockChange(
            String id,
            Kind kind,
            int position,
            @Nullable Block before,
            @Nullable Block after) {}

    /** What became of a block. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        MOVED
    }

    private static final Map<String, Function<ArticleContent, @Nullable Object>> FIELDS = comparedFields();

    public static RevisionDiff between(Revision from, Revision to) {
        List<FieldChange> fields = new ArrayList<>();
        FIELDS.forEach((name, field) -> {
            Object before = field.apply(from.content());
            Object after = field.apply(to.content());
            if (!Objects.equals(before, after)) fields.add(new FieldChange(name, before, after));
        });
        return new RevisionDiff(
                from.number(),
                to.number(),
                fields,
                blocks(from.content().blocks(), to.content().blocks()));
    }

    private static List<BlockChange> blocks(List<Block> before, List<Block> after) {
        Map<String, Block> old = byId(before);
        Map<String, Block> now = byId(after);
        List<String> keptBefore =
                before.stream().map(Block::id).filter(now::containsKey).toList();
        List<String> keptAfter =
                after.stream().map(Block::id).filter(old::containsKey).toList();
        List<BlockChange> changes = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            Block block = after.get(i);
            Block earlier = old.get(block.id());
            if (earlier == null) {
                changes.add(new BlockChange(block.id(), Kind.ADDED, i, null, block));
            } else if (!earlier.equals(block)) {
                changes.add(new BlockChange(block.id(), Kind.CHANGED, i, earlier, block));
            } else if (keptBefore.indexOf(block.id()) != keptAfter.indexOf(block.id())) {
                changes.add(new BlockChange(block.id(), Kind.MOVED, i, earlier, block));
            }
        }
        for (int i = 0; i < before.size(); i++) {
            Block block = before.get(i);
            if (!now.containsKey(block.id())) changes.add(new BlockChange(block.id(), Kind.REMOVED, i, block, null));
        }
        return changes;
    }

    private static Map<String, Block> byId(List<Block> blocks) {
        return blocks.stream().collect(Collectors.toMap(Block::id, Function.identity()));
    }

    private static Map<String, Function<ArticleContent, @Nullable Object>> comparedFields() {
        Map<String, Function<ArticleContent, @Nullable Object>> fields = new LinkedHashMap<>();
        fields.put("headline", ArticleContent::headline);
        fields.put("slug", ArticleContent::slug);
        fields.put("lead", ArticleContent::lead);
        fields.put("dateline", ArticleContent::dateline);
        fields.put("byline", ArticleContent::byline);
        fields.put("section", ArticleContent::section);
        fields.put("tags", ArticleContent::tags);
        fields.put("hero", ArticleContent::hero);
        fields.put("legal", ArticleContent::legal);
        fields.put("corrections", ArticleContent::corrections);
        fields.put("related", ArticleContent::related);
        return fields;
    }
}
