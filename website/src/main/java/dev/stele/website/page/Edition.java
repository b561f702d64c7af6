package dev.stele.website.page;

import dev.stele.contracts.SiteSettings;
import dev.stele.website.language.Dates;
import dev.stele.website.language.Language;
import dev.stele.website.language.Words;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The site in one language: its settings, words and dates, and the database that it is read from. */
public record Edition(
        Site site, String locale, SiteSettings settings, Map<String, LiveArticle> linked, Words words, Dates dates) {

    public String dir() {
        return Language.directionOf(locale);
    }

    /** Whether an editor has given the site a name yet. */
    public boolean isConfigured() {
        return !settings.name().isEmpty();
    }

    public Text siteName() {
        return text(settings.name()).orElse(new Text("Stele", null));
    }

    public Optional<Text> text(Map<String, String> texts) {
        return Text.of(texts, locale, settings.defaultLocale());
    }

    /** An interface text with the language that it is in. */
    public Text said(String key, Object... values) {
        return new Text(words.say(key, values), words.lang(key));
    }

    /** Dates for within an interface text, in the language of that. */
    public Dates datesIn(String key) {
        return dates.in(words.language(key));
    }

    /** The beginning of every trail, and the section where there is one. */
    public List<Link> trail(Link... steps) {
        return Stream.concat(Stream.of(Link.to(homePath(), said("home"))), Stream.of(steps))
                .toList();
    }

    public Optional<SiteSettings.Section> section(@Nullable String id) {
        return settings.sections().stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /** The link to a section by its name; empty when the site has no such section. */
    public Optional<Link> sectionLink(@Nullable String id) {
        return section(id).flatMap(s -> text(s.name()).map(name -> Link.to(sectionPath(s.id()), name)));
    }

    public String homePath() {
        return "/" + locale + "/";
    }

    public String sectionPath(String id) {
        return "/" + locale + "/sections/" + id;
    }

    public String tagPath(String tag) {
        return "/" + locale + "/tags/" + tag;
    }

    public String authorPath(String author) {
        return "/" + locale + "/authors/" + author;
    }

    /** The site's languages in the order in which it offers them. */
    public List<String> locales() {
        return settings.locales();
    }
}
