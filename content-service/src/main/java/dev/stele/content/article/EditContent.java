package dev.stele.content.article;

import java.util.UUID;
import org.springframework.stereotype.Service;

/** Saves a new revision, from a new text or from an older revision. */
@Service
public class EditContent {
    private final Articles articles;
    private final ReadRevisions revisions;
    private final ContentHash hashes;

    EditContent(Articles articles, ReadRevisions revisions, ContentHash hashes) {
        this.articles = articles;
        this.revisions = revisions;
        this.hashes = hashes;
    }

    /** Replaces the text of an article that the editor has read at this version. */
    public Article edit(Article article, Draft draft, Author by) {
        article.edit(draft, by, hashes);
        articles.save(article);
        return article;
    }

    /** Brings an older text back as a new revision; the corrections told since then stay told. */
    public Article restore(UUID id, long version, int number, Author by) {
        Article article = articles.get(id);
        article.require(version);
        Revision old = revisions.of(article, number);
        return edit(article, new Draft(old.content(), old.hash(), true, number), by);
    }
}
