package dev.stele.translation.term.match;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Knows for sure that a word is a form of another one. Stems find more forms, and other words with them (право and прав,
 * банка and банк): enough to warn, too little to block. So a form that is sure begins with five letters of the listed word
 * at least, lacks no more than its last two, and has an ending that a word listed so takes.
 */
final class Endings {

    private static final int LEAST_SHARED = 5;
    private static final int MOST_LOST = 2;

    private static final Set<String> RU_ADJECTIVE =
            endings("ый ий ой ая яя ое ее ые ие ого его ому ему ым им ых их ыми" + " ими ом ем ой ою ей ею ую юю");
    private static final Set<String> RU_PLURAL = endings("- ы и а я ов ев ей ам ями ами ах ям ях");

    /** What may follow in the place of the ending of the listed form, by language and listed ending. */
    private static final Map<String, Map<String, Set<String>>> CHANGES = Map.of(
            "ru",
            Map.ofEntries(
                    entry("", endings("а у ом ем е ы и ов ей ам ами ах")),
                    entry("ь", endings("я ю ем ью е и ей ям ями ях")),
                    entry("й", endings("я ю ем е и ев ям ями ях")),
                    entry("а", endings("ы и е у ой ою ей ею - ам ами ах")),
                    entry("я", endings("и е ю ей ею ь й ям ями ях")),
                    entry("о", endings("а у ом е - ам ами ах")),
                    entry("е", endings("а я у ю ем и й ь ей - ам ами ах ям ями ях")),
                    entry("ы", RU_PLURAL),
                    entry("и", RU_PLURAL),
                    entry("ый", RU_ADJECTIVE),
                    entry("ий", RU_ADJECTIVE),
                    entry("ой", RU_ADJECTIVE),
                    entry("ая", RU_ADJECTIVE),
                    entry("яя", RU_ADJECTIVE),
                    entry("ое", RU_ADJECTIVE),
                    entry("ее", RU_ADJECTIVE),
                    entry("ые", RU_ADJECTIVE),
                    entry("ие", RU_ADJECTIVE)),
            "en",
            Map.of("", endings("s es 's ’s s' s’"), "y", endings("ies"), "s", endings("-"), "ies", endings("y")),
            "es",
            Map.of("", endings("s es"), "o", endings("a os as"), "a", endings("o os as"), "z", endings("ces")),
            "fr",
            Map.of("", endings("s x e es"), "al", endings("aux")),
            "de",
            Map.of("", endings("e en em er ern es n s"), "e", endings("en er em es")));

    /** Endings that follow each other, for languages that put them together. */
    private static final Map<String, Pattern> CHAINS = Map.of(
            "tg",
            Pattern.compile("(?:ҳо|гон|он|ён)?(?:и|е)?(?:[ая]м|[ая]т|[ая]ш|(?:[ая])?(?:мон|тон|шон))?(?:ро)?[ую]?"),
            "fa",
            Pattern.compile("(?:ها|ان|گان|ات)?(?:ی|یی)?(?:ا?م|ا?ت|ا?ش|مان|تان|شان)?(?:را)?"),
            "ar",
            Pattern.compile("(?:ات|ون|ين|ان)?(?:ها|هم|هن|نا|كم|ه)?"));

    /** Plurals that no word ends in by chance, so that the word before them may be short. */
    private static final Map<String, String> PLURALS = Map.of("tg", "ҳо", "fa", "ها");

    private static final Pattern ARABIC_PREFIX = Pattern.compile("^[وف]?(?:[بكل]?ال|لل|[بكل](?=.{4}))?(?=.{3})");

    private Endings() {}

    /** Whether the word is the listed one or a form of it that is no other word's. */
    static boolean isSure(String language, Token listed, Token word) {
        if (listed.isRigid()) {
            return listed.surface().equals(word.surface());
        }
        String one = plain(language, listed.folded());
        String other = plain(language, word.folded());
        return one.equals(other)
                || isChange(CHANGES.getOrDefault(language, Map.of()), one, other)
                || isChain(language, one, other);
    }

    private static boolean isChange(Map<String, Set<String>> changes, String listed, String word) {
        int shared = SharedBeginning.length(listed, word);
        return IntStream.rangeClosed(Math.max(LEAST_SHARED, listed.length() - MOST_LOST), shared)
                .anyMatch(at ->
                        changes.getOrDefault(listed.substring(at), Set.of()).contains(word.substring(at)));
    }

    private static boolean isChain(String language, String one, String other) {
        Pattern chain = CHAINS.get(language);
        String shorter = one.length() < other.length() ? one : other;
        String longer = shorter.equals(one) ? other : one;
        if (chain == null || !longer.startsWith(shorter) || shorter.length() < one.length() - MOST_LOST) {
            return false;
        }
        String added = longer.substring(shorter.length());
        String plural = PLURALS.get(language);
        boolean sure = shorter.length() >= LEAST_SHARED || (plural != null && added.startsWith(plural));
        return sure && chain.matcher(added).matches();
    }

    private static String plain(String language, String folded) {
        return switch (language) {
            // Before an ending, ӣ is written и.
            case "tg" -> folded.replace('ӣ', 'и');
            case "fa" -> folded.replace('ي', 'ی').replace('ك', 'ک');
            case "ar" -> ARABIC_PREFIX.matcher(folded).replaceFirst("").replaceAll("[أإآ]", "ا");
            default -> folded;
        };
    }

    /** A hyphen stands for no ending. */
    private static Set<String> endings(String list) {
        return Set.copyOf(List.of(list.replace("-", "").split(" ", -1)));
    }
}
