package dev.stele.translation.machine;

import java.util.Locale;

/** From which language into which. */
public record LanguagePair(Locale from, Locale to) {

    @Override
    public String toString() {
        return from.toLanguageTag() + " to " + to.toLanguageTag();
    }
}
