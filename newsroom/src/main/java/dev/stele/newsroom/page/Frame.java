package dev.stele.newsroom.page;

import dev.stele.newsroom.assets.Assets;
import dev.stele.newsroom.signin.Person;
import java.util.List;
import java.util.Optional;

/**
 * What every page of one answer knows. Controllers take it as an argument and hand it to the template as {@code frame}.
 *
 * @param tab the part of the console that the page belongs to
 * @param here path and query of the page
 * @param form what a form has to send with it
 */
public record Frame(
        Person person,
        Optional<Tab> tab,
        String here,
        Words words,
        Times times,
        FormToken form,
        Assets assets,
        String site) {

    /** Says {@code board.found} with {@code "count", 3} in it. */
    public String say(String key, Object... namesAndValues) {
        return words.say(key, namesAndValues);
    }

    /** Who that is, for people: the user name, unless it was erased. */
    public String who(String name) {
        return words.who(name);
    }

    public Language language() {
        return words.language();
    }

    public List<Tab> tabs() {
        return Tab.of(person);
    }

    public boolean isAt(Tab other) {
        return tab.filter(other::equals).isPresent();
    }

    /** The name of a language in the person's own. */
    public String languageName(String locale) {
        return LanguageNames.name(locale, language());
    }
}
