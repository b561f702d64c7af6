package dev.stele.website.article;

import dev.stele.contracts.ArticleKind;
import dev.stele.website.article.Finding.Found;
import dev.stele.website.page.Edition;
import dev.stele.website.page.OpenGraph;
import dev.stele.website.page.OpenGraph.Preview;
import dev.stele.website.page.OpenGraph.Property;
import dev.stele.website.page.PageSettings;
import dev.stele.website.site.Picture;
import dev.stele.website.site.Variant;
import java.util.ArrayList;
import java.util.List;

/** An article as networks show it. */
final class ArticleGraph {

    private ArticleGraph() {}

    static OpenGraph of(Edition edition, Found found, PageSettings settings) {
        Variant variant = found.variant();
        List<Property> properties = new ArrayList<>();
        if (found.article().kind() == ArticleKind.NEWS) {
            add("published_time", variant.firstSince().toString(), properties);
            add("modified_time", variant.since().toString(), properties);
            edition.sectionLink(variant.section()).ifPresent(link -> add("section", link.label(), properties));
            variant.tags().forEach(tag -> add("tag", tag, properties));
        }
        Picture hero = found.rendition().hero();
        return new OpenGraph("article", hero == null ? null : Preview.of(hero, settings), properties);
    }

    private static void add(String name, String content, List<Property> properties) {
        properties.add(new Property("article:" + name, content));
    }
}
