package dev.stele.website.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Leaves pictures that were taken down out of pages, lists and data; their texts stay as they are. */
public record TakenDown(Set<String> pictures) {

    private static final String MEDIA = "/media/";

    public LiveArticle without(LiveArticle article) {
        return pictures.isEmpty()
                ? article
                : new LiveArticle(
                        article.id(),
                        article.version(),
                        article.kind(),
                        article.sourceLocale(),
                        article.publishedAt(),
                        article.live().stream().map(this::without).toList(),
                        article.gone(),
                        article.past());
    }

    public Rendition without(Rendition text) {
        return pictures.isEmpty()
                ? text
                : new Rendition(
                        text.locale(),
                        text.sourceLocale(),
                        text.headline(),
                        text.lead(),
                        text.byline(),
                        text.dateline(),
                        hero(text.hero()),
                        text.legal(),
                        text.updateType(),
                        html(text.bodyHtml()),
                        content(text.content()),
                        text.words(),
                        text.translatorCredit(),
                        text.corrections(),
                        text.related());
    }

    /** What search knows of a text: without the words beside those pictures. */
    public Wording without(Wording words) {
        return new Wording(words.headline(), words.lead(), words.byline(), words.tags(), html(words.bodyHtml()));
    }

    private Variant without(Variant variant) {
        return variant.hero() == null || !pictures.contains(variant.hero().mediaId())
                ? variant
                : new Variant(
                        variant.locale(),
                        variant.rendition(),
                        variant.revision(),
                        variant.translationVersion(),
                        variant.slug(),
                        variant.path(),
                        variant.since(),
                        variant.firstSince(),
                        variant.behind(),
                        variant.headline(),
                        variant.lead(),
                        variant.section(),
                        variant.tags(),
                        variant.dateline(),
                        null,
                        variant.byline(),
                        variant.updated());
    }

    private @Nullable Picture hero(@Nullable Picture hero) {
        return hero != null && pictures.contains(hero.mediaId()) ? null : hero;
    }

    private String html(String body) {
        if (pictures.stream().noneMatch(id -> body.contains(MEDIA + id + "/"))) {
            return body;
        }
        Document document = Jsoup.parseBodyFragment(body);
        document.outputSettings().prettyPrint(false);
        Element root = document.body();
        for (Element figure : root.select("figure.picture")) {
            Element image = figure.selectFirst("img[src^=" + MEDIA + "]");
            if (image != null && pictures.contains(image.attr("src").split("/", 4)[2])) {
                removed(figure);
            }
        }
        return root.html();
    }

    /** With its place in a gallery, and with the gallery when it was the last. */
    private static void removed(Element figure) {
        Element place = figure.parent();
        figure.remove();
        if (place != null && place.is("li")) {
            Element gallery = place.parent();
            place.remove();
            if (gallery != null && gallery.childrenSize() == 0) {
                gallery.remove();
            }
        }
    }

    private Map<String, Object> content(Map<String, Object> content) {
        Map<String, Object> shown = new LinkedHashMap<>(content);
        if (isTakenDown(content.get("hero"))) {
            shown.remove("hero");
        }
        if (content.get("blocks") instanceof List<?> blocks) {
            List<Object> kept = new ArrayList<>();
            for (Object block : blocks) {
                Object left = block(block);
                if (left != null) {
                    kept.add(left);
                }
            }
            shown.put("blocks", kept);
        }
        return shown;
    }

    private @Nullable Object block(Object block) {
        if (isTakenDown(block)) {
            return null;
        }
        if (!(block instanceof Map<?, ?> gallery) || !(gallery.get("images") instanceof List<?> images)) {
            return block;
        }
        List<?> kept = images.stream().filter(image -> !isTakenDown(image)).toList();
        if (kept.isEmpty() && !images.isEmpty()) {
            return null;
        }
        Map<Object, Object> changed = new LinkedHashMap<>(gallery);
        changed.put("images", kept);
        return changed;
    }

    private boolean isTakenDown(@Nullable Object picture) {
        return picture instanceof Map<?, ?> map && map.get("mediaId") instanceof String id && pictures.contains(id);
    }
}
