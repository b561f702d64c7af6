package dev.stele.publisher.article;

import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.RevisionReleased;
import dev.stele.contracts.VariantFact;
import java.util.UUID;

/** Makes the finished page of a text. */
final class PageMaker {

    private static final int SHORT_ID = 8;

    private final Renderer renderer;

    PageMaker(Renderer renderer) {
        this.renderer = renderer;
    }

    Rendition page(RevisionReleased e) {
        Revision revision = Revision.of(e);
        ArticleContent content = e.content();
        return new Rendition(
                e.articleId(),
                e.kind(),
                AddressParts.locale(e.sourceLocale()),
                e.revision(),
                0,
                e.sourceLocale(),
                e.contentHash(),
                e.contentHash(),
                slug(content, revision, e.articleId()),
                Summary.of(content, revision::picture),
                e.updateType(),
                e.changeNote(),
                null,
                null,
                null,
                renderer.html(content, e.sourceLocale(), revision),
                content,
                renderer.words(content, e.sourceLocale()));
    }

    Rendition page(Dossier dossier, VariantFact e, Revision revision) {
        ArticleContent content = e.variant();
        return new Rendition(
                e.articleId(),
                dossier.kind(),
                AddressParts.locale(e.locale()),
                e.sourceRevision(),
                e.version(),
                e.sourceLocale(),
                e.contentHash(),
                e.sourceHash(),
                slug(content, revision, e.articleId()),
                Summary.of(content, revision::picture),
                revision.updateType(),
                null,
                e.translator(),
                e.translatorCredit(),
                e.reviewer(),
                renderer.html(content, e.locale(), revision),
                content,
                renderer.words(content, e.locale()));
    }

    private static String slug(ArticleContent content, Revision revision, UUID articleId) {
        return AddressParts.slug(content, revision, articleId.toString().substring(0, SHORT_ID));
    }
}
