package dev.stele.content.lint;

import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.Block;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A page as it is copied out of a browser, made into articles as carelessly as the page is, or with care. */
record CopiedPage(List<String> lines) {
    private static final String NEXT = "NEWS";

    static CopiedPage of(List<String> raw) {
        return new CopiedPage(
                raw.stream().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    /** Each line a block: what ends in .jpg a picture that is called so, and the button leads to #. */
    List<ArticleContent> careless() {
        List<ArticleContent> articles = new ArrayList<>();
        for (List<String> part : parts()) {
            List<Block> blocks = new ArrayList<>();
            for (String line : part.subList(1, part.size())) blocks.add(carelessBlock("b" + blocks.size(), line));
            articles.add(article(part.getFirst(), "careless-" + articles.size(), blocks));
        }
        return articles;
    }

    private static Block carelessBlock(String id, String line) {
        if (line.endsWith(".jpg")) return new Block.Image(id, UUID.randomUUID(), line, line, null);
        if (line.equals("Start Now")) return new Block.Button(id, line, "#");
        if (line.startsWith("“")) return new Block.Quote(id, line, null, null, null);
        return new Block.Paragraph(id, line);
    }

    /** The same articles under headlines in the language of their texts, every text once, every picture described. */
    List<ArticleContent> clean(List<String> headlines) {
        List<ArticleContent> articles = new ArrayList<>();
        Set<String> said = new LinkedHashSet<>(headlines);
        for (List<String> part : parts()) {
            said.add(part.getFirst());
            List<Block> blocks = new ArrayList<>();
            for (String line : part.subList(1, part.size())) {
                if (isFurniture(line) || line.endsWith(".jpg") || !said.add(line)) continue;
                blocks.add(cleanBlock("b" + blocks.size(), line));
            }
            if (!blocks.isEmpty()) {
                articles.add(article(headlines.get(articles.size()), "clean-" + articles.size(), blocks));
            }
        }
        return articles;
    }

    private static Block cleanBlock(String id, String line) {
        return line.startsWith("“")
                ? new Block.Quote(id, line.replaceAll("[“”]", ""), "Daler Sharipov", null, null)
                : new Block.Paragraph(id, line);
    }

    /** What a person would not copy: other languages than the texts', short labels, the frame of the page. */
    private static boolean isFurniture(String line) {
        return line.length() < 60
                || line.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
    }

    private List<List<String>> parts() {
        List<List<String>> parts = new ArrayList<>();
        for (String line : lines) {
            if (line.equals(NEXT)) parts.add(new ArrayList<>());
            else if (!parts.isEmpty()) parts.getLast().add(line);
        }
        return parts;
    }

    private static ArticleContent article(String headline, String slug, List<Block> blocks) {
        return new ArticleContent(headline, slug, null, null, List.of(), null, List.of(), null, blocks, null);
    }
}
