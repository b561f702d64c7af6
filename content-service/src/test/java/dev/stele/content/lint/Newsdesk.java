package dev.stele.content.lint;

import dev.stele.chassis.events.EventCodec;
import dev.stele.content.article.Article;
import dev.stele.content.article.Author;
import dev.stele.content.article.Draft;
import dev.stele.content.article.Origin;
import dev.stele.content.article.Publication;
import dev.stele.content.article.Revision;
import dev.stele.content.lint.passage.Memory;
import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.PublicationMode;
import dev.stele.contracts.UpdateType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Writes, checks and publishes articles one after the other, as a newsroom does in a day; without store and log. */
final class Newsdesk {
    private static final Instant NOW = Instant.parse("2026-10-02T09:00:00Z");
    private static final Author EDITOR = new Author("editor", NOW);

    private final Lint lint = new Lint(AllRules.list());
    private final Memory memory = new Memory(NOW);

    /** What the lint says of the article beside all that were published before; then it is published all the same. */
    List<Finding> published(String locale, ArticleContent content) {
        Article article = Article.draft(
                new Origin(UUID.randomUUID(), ArticleKind.NEWS, locale, List.of(), EDITOR),
                new Draft(content, "hash", true, null));
        memory.saved(article.snapshot());
        List<Finding> findings = findings(article);
        article.release(
                new Revision.Release(UpdateType.MAJOR, null, NOW, "chief"), List.of(), null, new EventCodec()::hash);
        article.order(new Publication(List.of(locale), PublicationMode.TOGETHER), List.of(), EDITOR);
        article.saved();
        memory.saved(article.snapshot());
        return findings;
    }

    private List<Finding> findings(Article article) {
        var origin = article.snapshot().origin();
        var content = article.snapshot().current().content();
        List<PlacedText> texts = TextsOf.all(content);
        var around = new Surroundings(
                Proofs.siteOf("en", "ru", "tg"),
                Set.of(),
                Map.of(),
                memory.elsewhere(origin.id(), texts, NOW),
                null,
                Set.of(),
                Proofs.TODAY);
        return lint.findings(new Proof(origin, content, Set.of(), texts, ShownPicture.in(content), around));
    }
}
