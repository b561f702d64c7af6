package dev.stele.website.article;

import com.ibm.icu.text.BreakIterator;
import dev.stele.contracts.ArticleKind;
import dev.stele.website.answer.Address;
import dev.stele.website.article.Finding.Found;
import dev.stele.website.page.Edition;
import dev.stele.website.page.JsonLd;
import dev.stele.website.page.OpenGraph.Preview;
import dev.stele.website.page.PageSettings;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Picture;
import dev.stele.website.site.Rendition;
import dev.stele.website.site.Variant;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** An article in the words of schema.org, for search engines. */
@Component
class StructuredData {

    private static final int LONGEST_HEADLINE = 110;

    private final PageSettings settings;
    private final JsonLd json;
    private final CreditSettings credits;

    StructuredData(PageSettings settings, JsonLd json, CreditSettings credits) {
        this.settings = settings;
        this.json = json;
        this.credits = credits;
    }

    String of(Edition edition, Found found) {
        Variant variant = found.variant();
        Rendition text = found.rendition();
        boolean news = found.article().kind() == ArticleKind.NEWS;
        String url = settings.url(variant.path());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", type(found.article()));
        data.put("@id", url + "#text");
        data.put(news ? "headline" : "name", shortened(text.headline()));
        data.put("inLanguage", variant.locale());
        data.put("url", url);
        data.put("mainEntityOfPage", Map.of("@type", "WebPage", "@id", url));
        data.put("datePublished", moment(variant.firstSince()));
        data.put("dateModified", moment(variant.since()));
        data.put("isAccessibleForFree", true);
        if (text.lead() != null) {
            data.put("description", text.lead());
        }
        if (text.hero() != null) {
            data.put("image", List.of(image(text.hero())));
        }
        data.put("publisher", json.publisher(edition));
        if (news) {
            tellOfNews(edition, variant, text, data);
        }
        relate(found.article(), text, data);
        return json.write(data);
    }

    private void tellOfNews(Edition edition, Variant variant, Rendition text, Map<String, Object> data) {
        data.put(
                "author",
                text.byline().isEmpty()
                        ? json.publisher(edition)
                        : text.byline().stream()
                                .map(name -> author(edition, name))
                                .toList());
        edition.sectionLink(variant.section()).ifPresent(link -> data.put("articleSection", link.label()));
        if (!variant.tags().isEmpty()) {
            data.put("keywords", variant.tags());
        }
        if (text.words() > 0) {
            data.put("wordCount", text.words());
        }
        String translator = credits.of(text);
        if (translator != null) {
            data.put("translator", person(translator));
        }
        if (!text.corrections().isEmpty()) {
            data.put(
                    "correction",
                    text.corrections().stream().map(this::correction).toList());
        }
    }

    private Map<String, Object> correction(Rendition.Correction correction) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("@type", "CorrectionComment");
        told.put("text", correction.note());
        told.put("datePublished", moment(correction.at()));
        return told;
    }

    private Map<String, Object> author(Edition edition, String name) {
        Map<String, Object> author = person(name);
        if (Address.isPart(name)) {
            author.put("url", settings.url(edition.authorPath(name)));
        }
        return author;
    }

    /** In the newsroom's own time, as its day is the one that readers see. */
    private String moment(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(settings.zone()));
    }

    /** Search engines show no more, and cut within words. */
    static String shortened(String headline) {
        if (headline.length() <= LONGEST_HEADLINE) {
            return headline;
        }
        BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
        words.setText(headline);
        int end = words.preceding(LONGEST_HEADLINE);
        return (end <= 0
                        ? headline.substring(0, LONGEST_HEADLINE - 1)
                        : headline.substring(0, end).strip()) + "…";
    }

    private Map<String, Object> image(Picture picture) {
        Map<String, Object> image = new LinkedHashMap<>();
        Preview shown = Preview.of(picture, settings);
        image.put("@type", "ImageObject");
        image.put("url", shown.url());
        image.put("width", shown.width());
        image.put("height", shown.height());
        if (picture.caption() != null) {
            image.put("caption", picture.caption());
        }
        if (picture.credit() != null) {
            image.put("creditText", picture.credit());
        }
        return image;
    }

    /** Tells which text is a translation of which. */
    private void relate(LiveArticle article, Rendition text, Map<String, Object> data) {
        if (text.isTranslation()) {
            article.in(text.sourceLocale()).ifPresent(v -> data.put("translationOfWork", work(article, v)));
            return;
        }
        List<Map<String, Object>> translations = article.live().stream()
                .filter(v -> !v.locale().equals(text.locale()))
                .map(v -> work(article, v))
                .toList();
        if (!translations.isEmpty()) {
            data.put("workTranslation", translations);
        }
    }

    private Map<String, Object> work(LiveArticle article, Variant v) {
        String url = settings.url(v.path());
        return Map.of(
                "@type",
                type(article),
                "@id",
                url + "#text",
                "url",
                url,
                "headline",
                shortened(v.headline()),
                "inLanguage",
                v.locale());
    }

    private static String type(LiveArticle article) {
        return article.kind() == ArticleKind.NEWS ? "NewsArticle" : "WebPage";
    }

    private static Map<String, Object> person(String name) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("@type", "Person");
        person.put("name", name);
        return person;
    }
}
