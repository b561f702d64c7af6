package dev.stele.e2e.bench.scale;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Made-up words of a language, of which, as in every language, few are frequent and most are rare. */
final class Vocabulary {

    private static final int WORDS = 20_000;
    private static final int SENTENCE_LEAST = 7;
    private static final int SENTENCE_SPREAD = 9;

    private final List<String> words;

    private Vocabulary(List<String> words) {
        this.words = words;
    }

    static Vocabulary of(String locale, long seed) {
        Random random = new Random(seed ^ locale.hashCode());
        String[] consonants = letters(
                switch (locale) {
                    case "ru" -> "б в г д ж з к л м н п р с т х ц ч ш ст пр";
                    case "tg" -> "б в г ғ д ж з к қ л м н п р с т ф х ҳ ч ҷ ш";
                    default -> "b c d f g h k l m n p r s t v w st tr ch";
                });
        String[] vowels = letters(
                switch (locale) {
                    case "ru" -> "а е и о у ы я";
                    case "tg" -> "а и о у ӯ е ӣ";
                    default -> "a e i o u ea";
                });
        Set<String> words = new LinkedHashSet<>();
        while (words.size() < WORDS) {
            StringBuilder word = new StringBuilder();
            for (int syllable = 0; syllable < 1 + (words.size() > 50 ? 1 : 0) + random.nextInt(3); syllable++) {
                word.append(consonants[random.nextInt(consonants.length)])
                        .append(vowels[random.nextInt(vowels.length)]);
            }
            words.add(random.nextBoolean() ? word + consonants[random.nextInt(consonants.length)] : word.toString());
        }
        return new Vocabulary(new ArrayList<>(words));
    }

    /** Any word, the frequent ones more often: the chance falls with the rank. */
    String word(Random random) {
        return words.get((int) Math.exp(random.nextDouble() * Math.log(words.size())) - 1);
    }

    /** A word that says something: none of the most frequent ones. */
    String telling(Random random) {
        return words.get(200 + random.nextInt(words.size() / 2));
    }

    String phrase(Random random, int length) {
        StringBuilder phrase = new StringBuilder();
        for (int i = 0; i < length; i++) {
            phrase.append(i == 0 ? "" : " ").append(i % 3 == 0 ? telling(random) : word(random));
        }
        phrase.setCharAt(0, Character.toUpperCase(phrase.charAt(0)));
        return phrase.toString();
    }

    String sentence(Random random) {
        return phrase(random, SENTENCE_LEAST + random.nextInt(SENTENCE_SPREAD)) + ".";
    }

    private static String[] letters(String spaced) {
        return spaced.split(" ");
    }
}
