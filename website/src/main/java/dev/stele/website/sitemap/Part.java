package dev.stele.website.sitemap;

import dev.stele.contracts.ArticleKind;
import dev.stele.website.site.Month;
import dev.stele.website.site.Span;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One of the files that a large sitemap is split into: static pages, or the articles first published in one month, oldest
 * first. So a new article changes only the last file of its month; where one is withdrawn, those after it move up.
 *
 * @param month null for static pages
 * @param number from 1
 */
record Part(@Nullable YearMonth month, int number) {

    /** So few that a file is made in milliseconds, and so many that the index has room for millions of articles. */
    static final int ARTICLES = 50;

    private static final Pattern NAME = Pattern.compile("(pages|[0-9]{4}-[0-9]{2})-([1-9][0-9]{0,5})");

    static List<Part> of(List<Month> pages, List<Month> news) {
        List<Part> parts = new ArrayList<>();
        pages.stream().reduce(Month::with).ifPresent(all -> parts.addAll(split(null, all.articles())));
        news.forEach(month -> parts.addAll(split(month.month(), month.articles())));
        return parts;
    }

    private static List<Part> split(@Nullable YearMonth month, int articles) {
        return Stream.iterate(1, n -> (n - 1) * ARTICLES < articles, n -> n + 1)
                .map(n -> new Part(month, n))
                .toList();
    }

    static Optional<Part> named(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            YearMonth month = matcher.group(1).equals("pages") ? null : YearMonth.parse(matcher.group(1));
            return Optional.of(new Part(month, Integer.parseInt(matcher.group(2))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    String path() {
        return "/sitemaps/" + (month == null ? "pages" : month) + "-" + number + ".xml";
    }

    Span span() {
        int skip = (number - 1) * ARTICLES;
        return month == null
                ? Span.ofAllTime(ArticleKind.PAGE, skip, ARTICLES)
                : Span.of(ArticleKind.NEWS, month, skip, ARTICLES);
    }
}
