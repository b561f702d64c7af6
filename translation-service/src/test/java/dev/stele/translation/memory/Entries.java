package dev.stele.translation.memory;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Entries of the memory, made up. */
public final class Entries {

    public static final Instant NOON = Instant.parse("2026-09-24T12:00:00Z");

    private static final int WORDS = 20_000;
    private static final List<String[]> VOCABULARY = Stream.of(
                    "aeiorstnlchdmpu", "аеиорстнлквдмпҷғӯҳқ", "ابتدرسلمنویهکگچپ")
            .map(Entries::vocabulary)
            .toList();
    private static final List<String> TAGS = List.of(
            "<em>%s</em>", "<strong>%s</strong>", "<a href=\"https://lantern.example/?a=1&amp;b=2\">%s</a>", "%s<br>");
    private static final List<String> MARKS = List.of(".", "!", "?", " — “so”.", " & more.", " 3 < 4 > 2.", "…");

    private final Random random;

    public Entries(long seed) {
        this.random = new Random(seed);
    }

    public static MemoryEntry entry(String source, String target) {
        return entry(source, target, Context.NONE, NOON);
    }

    public static MemoryEntry entry(String source, String target, Context context, Instant at) {
        return MemoryEntry.of("en", "ru", source, target, context, Provenance.desk(null), "ru", at);
    }

    public static MemoryEntry imported(String source, String target, Context context, Instant at) {
        return MemoryEntry.of(
                "en", "ru", source, target, context, Provenance.imported("tmx:old.tmx", "reviewer"), "ru", at);
    }

    public static Context between(@Nullable String previous, @Nullable String next) {
        return Context.of(previous, next, "a", "news");
    }

    /** Frequent words are short and few, as in real texts. */
    public String word(int script) {
        int rank = (int) Math.pow(WORDS, random.nextDouble());
        return VOCABULARY.get(script)[rank];
    }

    private static String[] vocabulary(String letters) {
        Random random = new Random(letters.length());
        String[] words = new String[WORDS + 1];
        for (int rank = 0; rank <= WORDS; rank++) {
            StringBuilder word = new StringBuilder();
            int length = 2 + Integer.toString(rank).length() + random.nextInt(3);
            while (word.length() < length) {
                word.append(letters.charAt(random.nextInt(letters.length())));
            }
            words[rank] = word.toString();
        }
        return words;
    }

    public String sentence(int script, boolean marked) {
        int words = 3 + random.nextInt(22);
        String text = IntStream.range(0, words)
                .mapToObj(i -> marked && random.nextInt(6) == 0
                        ? TAGS.get(random.nextInt(TAGS.size())).formatted(word(script))
                        : word(script))
                .collect(Collectors.joining(" "));
        return text + (marked ? MARKS.get(random.nextInt(MARKS.size())) : ".");
    }

    /** In one of three scripts each, some with inline tags, quotes and context. */
    public MemoryEntry next() {
        boolean known = random.nextBoolean();
        return MemoryEntry.of(
                "en",
                "ru",
                sentence(random.nextInt(3), true),
                sentence(random.nextInt(3), true),
                known
                        ? Context.of(sentence(0, true), random.nextBoolean() ? sentence(1, true) : null, "a1", "news")
                        : Context.NONE,
                Provenance.desk(null),
                random.nextBoolean() ? "ru" : "Лола \"L\" <Асророва>",
                NOON.plusMillis(random.nextInt(1_000_000)));
    }

    /** The same with a few words changed. */
    public String edited(String sentence) {
        return edited(sentence, 0);
    }

    /** The same with a few words of the script in it. */
    public String edited(String sentence, int script) {
        String[] words = sentence.split(" ");
        for (int i = 0; i <= words.length / 10; i++) {
            words[random.nextInt(words.length)] = word(script);
        }
        return String.join(" ", words);
    }
}
