package dev.stele.publisher.preview;

import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.MediaRef;
import dev.stele.contracts.PagePreview;
import dev.stele.contracts.UpdateType;
import dev.stele.publisher.article.Renderer;
import dev.stele.publisher.article.Rendition;
import dev.stele.publisher.article.Revision;
import java.util.List;
import java.util.UUID;

/** Makes the page of a text by the renderer of real pages, and keeps nothing. */
public final class PreviewText {

    private static final int USUAL_WIDTH = 960;
    private static final int USUAL_HEIGHT = 640;

    private final Renderer renderer;
    private final Templates templates;

    public PreviewText(Renderer renderer, Templates templates) {
        this.renderer = renderer;
        this.templates = templates;
    }

    /**
     * A text with what a page needs to know of it.
     *
     * @param media what is known of its pictures; of others only the place is shown
     */
    public record Text(
            UUID articleId,
            ArticleKind kind,
            String locale,
            String sourceLocale,
            ArticleContent content,
            List<MediaRef> media) {}

    public String page(Text text) {
        ArticleContent content = text.content();
        List<MediaRef> media = Rendition.pictures(content).stream()
                .map(id -> known(id, text.media()))
                .toList();
        Revision revision = new Revision("", UpdateType.MAJOR, content.slug(), media, null);
        return templates.fill(new PagePreview(
                text.articleId(),
                text.kind(),
                text.locale(),
                text.sourceLocale(),
                content,
                content.hero() == null ? null : revision.picture(content.hero().mediaId()),
                renderer.html(content, text.locale(), revision),
                renderer.words(content, text.locale())));
    }

    private static MediaRef known(UUID id, List<MediaRef> media) {
        return media.stream()
                .filter(ref -> ref.mediaId().equals(id))
                .findFirst()
                .orElseGet(() -> new MediaRef(id, USUAL_WIDTH, USUAL_HEIGHT, "image/jpeg", List.of(USUAL_WIDTH)));
    }
}
