package dev.stele.website.search.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Texts of one language and questions, with the texts that a person says answer them. */
record Judged(String locale, List<Text> texts, List<Asked> questions) {

    record Text(String id, String headline, String text) {}

    record Asked(String words, List<String> answers) {}

    static Judged in(String locale) {
        List<Text> texts = new ArrayList<>();
        List<Asked> questions = new ArrayList<>();
        for (String line : read(locale).lines().toList()) {
            String[] parts = line.substring(Math.min(2, line.length())).split("\\|");
            switch (line.isEmpty() ? '#' : line.charAt(0)) {
                case 'D' -> texts.add(new Text(parts[0].strip(), parts[1].strip(), parts[2].strip()));
                case 'Q' ->
                    questions.add(
                            new Asked(parts[0].strip(), List.of(parts[1].strip().split(" "))));
                default -> {}
            }
        }
        return new Judged(locale, texts, questions);
    }

    private static String read(String locale) {
        String name = "/search/judged-" + locale + ".txt";
        try (InputStream in = Objects.requireNonNull(Judged.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
