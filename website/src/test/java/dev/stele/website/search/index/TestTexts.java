package dev.stele.website.search.index;

import dev.stele.contracts.ArticleKind;
import dev.stele.website.index.IndexSettings;
import dev.stele.website.search.analysis.Word;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Variant;
import dev.stele.website.site.Wording;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.util.unit.DataSize;

/** An index of short texts that tests write and ask. */
public final class TestTexts implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-10-01T00:00:00Z");

    public final TextIndex index;

    public TestTexts(Path folder) {
        this(folder, Duration.ofMinutes(1));
    }

    /** @param timeout time that each search may take */
    public TestTexts(Path folder, Duration timeout) {
        index = new TextIndex(
                new IndexSettings(folder, DataSize.ofMegabytes(4)),
                new SearchSettings(timeout, 1, 0, Duration.ZERO),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    public TestTexts add(String id, String locale, String headline, String text) {
        return add(id, locale, headline, text, NOW);
    }

    TestTexts add(String id, String locale, String headline, String text, Instant published) {
        String rendition = id + "/" + locale;
        Variant variant = new Variant(
                locale,
                rendition,
                1,
                0,
                id,
                "/" + rendition,
                published,
                published,
                false,
                headline,
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                null);
        LiveArticle article =
                new LiveArticle(id, 1, ArticleKind.NEWS, locale, published, List.of(variant), List.of(), List.of());
        Wording words = new Wording(headline, null, List.of(), List.of(), "<p>" + text + "</p>");
        index.replace(List.of(id), List.of(article), Map.of(rendition, words));
        index.refresh();
        return this;
    }

    List<String> find(String locale, String words) {
        return articles(hits(locale, words));
    }

    static List<String> articles(Hits hits) {
        return hits.hits().stream().map(Hit::article).toList();
    }

    Hits hits(String locale, String words) {
        return index.find(question(locale, words), 0, 10);
    }

    Question question(String locale, String words) {
        List<Word> asked = index.words(locale, words);
        boolean phrase = words.startsWith("\"") && words.endsWith("\"");
        return new Question(locale, phrase ? List.of() : asked, phrase ? List.of(asked) : List.of(), null, null, null);
    }

    @Override
    public void close() {
        index.destroy();
    }
}
