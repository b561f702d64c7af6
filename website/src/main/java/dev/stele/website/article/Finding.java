package dev.stele.website.article;

import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Rendition;
import dev.stele.website.site.Variant;

/** What stands at the address of an article. */
public sealed interface Finding {

    /** The article, live at this address. */
    record Found(LiveArticle article, Variant variant, Rendition rendition) implements Finding {}

    /** The article is live in this language, at another address. */
    record Moved(LiveArticle article, Variant variant) implements Finding {}

    /** The article was live in this language and was withdrawn. */
    record Gone(LiveArticle article) implements Finding {}

    /** There is no such page in this language, but there is in others. */
    record Elsewhere(LiveArticle article) implements Finding {}

    /** Nothing was ever published here. */
    record Unknown() implements Finding {}
}
