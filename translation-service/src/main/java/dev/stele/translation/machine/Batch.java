package dev.stele.translation.machine;

import java.util.List;

/**
 * Texts for one call.
 *
 * @param tagged whether the texts are XML with the elements {@code g} and {@code x}; otherwise they are plain
 */
public record Batch(LanguagePair pair, List<String> texts, boolean tagged) {

    long characters() {
        return texts.stream()
                .mapToLong(text -> text.codePointCount(0, text.length()))
                .sum();
    }
}
