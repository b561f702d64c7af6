package dev.stele.publisher.rendering;

import dev.stele.contracts.ArticleContent;
import dev.stele.publisher.article.Renderer;
import dev.stele.publisher.article.Revision;
import java.util.stream.Collectors;

/** The blocks of an article as HTML in which nothing is active. */
public final class HtmlRenderer implements Renderer {

    @Override
    public String html(ArticleContent content, String locale, Revision revision) {
        Language page = Language.of(locale);
        BlockHtml blocks = new BlockHtml(page, new PictureHtml(revision::picture, page.locale()));
        return content.blocks().stream().map(blocks::html).collect(Collectors.joining("\n"));
    }

    @Override
    public int words(ArticleContent content, String locale) {
        return WordCount.of(content, locale);
    }
}
