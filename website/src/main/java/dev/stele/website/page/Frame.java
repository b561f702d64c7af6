package dev.stele.website.page;

import dev.stele.website.language.Language;
import dev.stele.website.language.Words;
import dev.stele.website.site.LiveArticle;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the content of every page.
 *
 * @param languages the same page in each language
 * @param offered the languages in which the site can open, by name
 * @param stories ids of articles that the links lead to, in whatever language, or will once they are live
 * @param shown those of them that are or were live
 */
public record Frame(
        Head head,
        String locale,
        String dir,
        Words words,
        Text siteName,
        @Nullable Text tagline,
        List<Link> navigation,
        List<Link> languages,
        List<Link> offered,
        @Nullable Text address,
        List<Link> footerLinks,
        @Nullable Text copyright,
        List<String> stories,
        List<String> shown,
        Assets assets) {

    /** The page's title with the site's name behind it, or just the name when they are the same. */
    public String title() {
        return head.title().equals(siteName.value()) ? head.title() : head.title() + " · " + siteName.value();
    }

    public String home() {
        return "/" + locale + "/";
    }

    public String ogLocale() {
        return new Language(locale).withCountry();
    }

    /** The other languages of the page, as Open Graph writes them. */
    public List<String> ogAlternates() {
        return head.languages().stream()
                .filter(tag -> !tag.equals(locale))
                .map(tag -> new Language(tag).withCountry())
                .toList();
    }

    /** The frame without what the store would know, for when there is no store to ask. */
    static Frame bare(Head head, String locale, Words words, Assets assets) {
        return new Frame(
                head,
                locale,
                Language.directionOf(locale),
                words,
                new Text("Stele", null),
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                assets);
    }

    static Frame of(Edition edition, Head head, List<Link> languages, @Nullable String path, Assets assets) {
        return new Frame(
                head,
                edition.locale(),
                edition.dir(),
                edition.words(),
                edition.siteName(),
                orNull(edition.text(edition.settings().tagline())),
                Navigation.main(edition, path),
                languages,
                edition.locales().stream()
                        .sorted(Language.BY_NAME)
                        .map(tag -> Link.toLanguage(tag, "/" + tag + "/", tag.equals(edition.locale())))
                        .toList(),
                orNull(edition.text(edition.settings().footer().address())),
                Navigation.links(edition, edition.settings().footer().links()),
                orNull(edition.text(edition.settings().footer().copyright())),
                Navigation.stories(edition),
                Navigation.stories(edition).stream()
                        .filter(id -> LiveArticle.isKnown(edition.linked().get(id)))
                        .toList(),
                assets);
    }

    private static @Nullable Text orNull(Optional<Text> text) {
        return text.orElse(null);
    }
}
