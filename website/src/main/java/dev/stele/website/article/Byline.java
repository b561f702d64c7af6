package dev.stele.website.article;

import dev.stele.website.answer.Address;
import dev.stele.website.language.Language;
import dev.stele.website.page.Edition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who wrote an article: the names, and the words around them in the language of the page. */
public record Byline(String before, List<Name> names, String comma, String after) {

    /** Stands for the names while the words around them are found; no name and no language has it. */
    private static final String NAMES = "\uFFFC";

    /** A name, and the page of its articles if it can have an address. */
    public record Name(String text, @Nullable String href) {}

    /** @param listed whether there are lists that the text is on: they are of news */
    static @Nullable Byline of(Edition edition, List<String> names, boolean listed) {
        if (names.isEmpty()) {
            return null;
        }
        String words = edition.words().say("by", NAMES);
        int place = words.indexOf(NAMES);
        return new Byline(
                words.substring(0, place),
                names.stream().map(name -> name(edition, name, listed)).toList(),
                Language.commaOf(edition.locale()),
                words.substring(place + NAMES.length()));
    }

    private static Name name(Edition edition, String name, boolean listed) {
        return new Name(name, listed && Address.isPart(name) ? Address.encode(edition.authorPath(name)) : null);
    }
}
