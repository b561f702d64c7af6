package dev.stele.website.home;

import dev.stele.website.page.Edition;
import dev.stele.website.page.Link;
import dev.stele.website.site.Selection;
import java.util.List;

/** The languages of the site in which there is something to read, for readers of one in which there is not. */
final class OtherLanguages {

    private OtherLanguages() {}

    /** Links in the words of their own languages, in the order in which the site offers them. */
    static List<Link> than(Edition edition) {
        return edition.locales().stream()
                .filter(locale -> !locale.equals(edition.locale()))
                .filter(locale ->
                        !edition.site().list(Selection.newest(locale, 1)).isEmpty())
                .map(locale -> Link.toLanguage(locale, "/" + locale + "/", false))
                .toList();
    }
}
