package dev.stele.website.page;

import dev.stele.website.answer.Address;
import dev.stele.website.language.Language;
import org.jspecify.annotations.Nullable;

/** A link as pages show it; {@code lang} is null when its label is in the language of the page. */
public record Link(String label, String href, @Nullable String lang, boolean current) {

    public static Link to(String path, Text label) {
        return new Link(label.value(), Address.encode(path), label.lang(), false);
    }

    /** A link to another language of something, labelled in that language. */
    public static Link toLanguage(String tag, String path, boolean current) {
        return new Link(Language.nameOf(tag), Address.encode(path), tag, current);
    }

    Link currentWhen(boolean now) {
        return new Link(label, href, lang, now);
    }

    public @Nullable String dir() {
        return lang == null ? null : Language.directionOf(lang);
    }
}
