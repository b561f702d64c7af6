package dev.stele.e2e.bench.scale;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Addresses of the generated site, drawn at random; each has something to show, but for some searches. */
final class Addresses {

    private static final Pattern SITEMAP = Pattern.compile("<loc>http://[^/]+(/sitemaps/[0-9][^<]+)</loc>");
    private static final int ON_A_PAGE = 20;

    private final GeneratedSite site;
    private final Random random;
    private final List<String> sitemaps;
    private final int pages;

    /** @param index the sitemap index */
    Addresses(GeneratedSite site, String index) {
        this.site = site;
        this.random = new Random(site.seed());
        this.sitemaps =
                SITEMAP.matcher(index).results().map(loc -> loc.group(1)).toList();
        // Surely there, in every section.
        this.pages = Math.max(4, site.articles() / GeneratedSite.SECTIONS.size() / ON_A_PAGE);
    }

    String article() {
        return site.path(random.nextInt(site.articles()), locale());
    }

    String section() {
        return section(1 + random.nextInt(pages));
    }

    String sectionNearTheTop() {
        return section(1 + random.nextInt(Math.min(20, pages)));
    }

    String sectionFarBelow() {
        return section(pages / 4 + random.nextInt(pages / 2));
    }

    private String section(int page) {
        return "/" + locale() + "/sections/" + anySection() + "?page=" + page;
    }

    String tag() {
        String locale = locale();
        return "/" + locale + "/tags/" + GeneratedSite.tag(locale, random.nextInt(GeneratedSite.TAGS));
    }

    String listBeforeAMoment() {
        return "/api/v1/" + locale() + "/articles?size=20&before="
                + site.newest().minus(random.nextInt((int) GeneratedSite.AGE.toDays()), ChronoUnit.DAYS);
    }

    String sitemap() {
        return sitemaps.get(random.nextInt(sitemaps.size()));
    }

    String oneWord() {
        String locale = locale();
        return search(locale, site.words(locale).telling(random));
    }

    String twoWords() {
        String locale = locale();
        Vocabulary words = site.words(locale);
        return search(locale, words.telling(random) + " " + words.word(random));
    }

    String frequentWords() {
        String locale = locale();
        Vocabulary words = site.words(locale);
        return search(locale, words.word(random) + " " + words.word(random) + " " + words.word(random));
    }

    String misspelt() {
        String locale = locale();
        Vocabulary words = site.words(locale);
        String word = words.telling(random);
        int at = Math.min(word.length() - 1, 2);
        String wrong = word.substring(0, at) + word.charAt(at) + word.substring(at);
        return search(locale, wrong + "x " + words.telling(random));
    }

    String phraseInSection() {
        String locale = locale();
        Vocabulary words = site.words(locale);
        return search(locale, "\"" + words.word(random) + " " + words.word(random) + "\"") + "&section=" + anySection();
    }

    private static String search(String locale, String q) {
        return "/" + locale + "/search?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8);
    }

    private String locale() {
        return GeneratedSite.LOCALES.get(random.nextInt(GeneratedSite.LOCALES.size()));
    }

    private String anySection() {
        return GeneratedSite.SECTIONS.get(random.nextInt(GeneratedSite.SECTIONS.size()));
    }
}
