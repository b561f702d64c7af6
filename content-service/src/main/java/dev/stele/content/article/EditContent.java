package dev.stele.content.article;

import org.springframework.stereotype.Service;

/** Saves a new revision, from a new text or from an older revision; the corrections told since then stay told. */
@Service
public class EditContent {
    private final Articles articles;
    private final ContentHash hashes;

    EditContent(Articles articles, ContentHash hashes) {
        this.articles = articles;
        this.hashes = hashes;
    }

    /** Replaces the text of an article that the editor has read at this version. */
    public Article edit(Article article, Draft draft, Author by) {
        article.edit(draft, by, hashes);
        articles.save(article);
        return article;
    }
}
