package dev.stele.translation.interchange;

import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.ArticleContent.Dateline;
import dev.stele.contracts.ArticleContent.Hero;
import dev.stele.contracts.Block;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Articles and targets by chance: markup in three scripts, entities, quotes, line breaks. */
final class Articles {

    private static final List<String> LATIN = List.of("water", "\"well\"", "‘Rock’", "3.5", "AT&amp;T", "it’s", "café");
    private static final List<String> CYRILLIC = List.of("вода", "«колодец»", "Ҷумҳурии", "1&nbsp;200", "ӯ", "ё", "№");
    private static final List<String> ARABIC = List.of("آب", "«چاه»", "می‌رود", "۱۲۳", "الماء،", "ﻻ", "&lt;ر&gt;");
    private static final List<String> ODD =
            List.of("&quot;", "&mdash;", "\u00a0", "𝒳", "\ue101", "\ufb01x", "&c.", "a\tb");
    private static final List<String> TAGS = List.of("strong", "em", "sup", "sub");

    private final Random random;

    Articles(long seed) {
        this.random = new Random(seed);
    }

    ArticleContent article() {
        List<Block> blocks = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            String id = "b" + i;
            blocks.add(
                    switch (random.nextInt(5)) {
                        case 0 -> new Block.Heading(id, 2, plain());
                        case 1 -> new Block.Listing(id, false, List.of(text(), text()));
                        case 2 -> new Block.Quote(id, text(), plain(), null, null);
                        default -> new Block.Paragraph(id, text());
                    });
        }
        return new ArticleContent(
                plain(),
                null,
                plain() + ". \n" + plain() + ".",
                new Dateline("Dushanbe", LocalDate.of(2026, 9, 24)),
                List.of("Ann"),
                null,
                List.of("water"),
                new Hero(UUID.randomUUID(), plain(), plain(), null),
                blocks,
                null);
    }

    /** Some sentences with markup. */
    String text() {
        return IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(i -> sentence())
                .collect(Collectors.joining(random.nextInt(5) == 0 ? "<br>" : " "));
    }

    private String sentence() {
        return phrase(2) + pick(List.of(".", "!", "?", "۔", "…"));
    }

    private String phrase(int depth) {
        return IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(i -> depth > 0 && random.nextInt(4) == 0 ? element(depth) : word())
                .collect(Collectors.joining(" "));
    }

    private String element(int depth) {
        if (random.nextInt(6) == 0) {
            return word() + "<br>" + word();
        }
        if (random.nextInt(4) == 0) {
            return "<a href=\"https://a.example/?q=1&amp;l=" + word().replaceAll("[\"<>]", "") + "\">"
                    + phrase(depth - 1) + "</a>";
        }
        String tag = pick(TAGS);
        return "<" + tag + ">" + phrase(depth - 1) + "</" + tag + ">";
    }

    String word() {
        return pick(pick(List.of(LATIN, CYRILLIC, ARABIC, ODD)));
    }

    /** A text without markup: what looks like it is just characters. */
    String plain() {
        return word() + " <" + word() + "> & " + word();
    }

    /** A target that keeps the tags, and says something else. */
    String target(String source) {
        String[] words = source.split("(?<=>)|(?=<)");
        StringBuilder target = new StringBuilder();
        for (String part : words) {
            target.append(
                    part.startsWith("<") && part.endsWith(">") ? part : part.isBlank() ? part : " " + word() + " ");
        }
        return target.toString();
    }

    boolean chance(int oneOf) {
        return random.nextInt(oneOf) == 0;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
