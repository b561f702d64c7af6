package dev.stele.content.lint.rule;

import dev.stele.content.lint.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What templates leave behind, in the languages of the house, from {@code lint/filler.txt}.
 *
 * @param whole texts that are nothing else
 * @param pictures that say nothing beside a picture, and may well head a gallery
 * @param phrases that betray the text they stand in
 * @param labels that say nothing
 */
record FillerWords(Set<String> whole, Set<String> pictures, Set<String> phrases, Set<String> labels) {
    static final FillerWords HOUSE = read();

    private static FillerWords read() {
        var words = new FillerWords(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
        try (InputStream file = FillerWords.class.getResourceAsStream("/lint/filler.txt")) {
            new BufferedReader(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(words::add);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return words;
    }

    private void add(String line) {
        int space = line.indexOf(' ');
        String words = line.substring(space + 1);
        if (!Words.of(words).normal().equals(words)) throw new IllegalStateException("not bare words: " + line);
        switch (line.substring(0, space)) {
            case "whole" -> whole.add(words);
            case "picture" -> pictures.add(words);
            case "phrase" -> phrases.add(" " + words + " ");
            case "label" -> labels.add(words);
            default -> throw new IllegalStateException("no such kind: " + line);
        }
    }

    /** A phrase that stands in the text, in bare words. */
    Optional<String> phraseIn(Words text) {
        String spaced = " " + text.normal() + " ";
        return phrases.stream().filter(spaced::contains).map(String::strip).findFirst();
    }
}
