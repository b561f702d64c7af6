package dev.stele.translation.term;

import dev.stele.translation.desk.Locales;
import dev.stele.translation.term.Concept.Stamp;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Concepts for tests; a term is written {@code ru суд}, with {@code -} before the tag when it is forbidden and {@code ~} when admitted. */
public final class Concepts {

    public static final Stamp STAMP = new Stamp("chief", Instant.parse("2026-09-24T12:00:00Z"));

    private static final List<String> LOCALES = List.of("en", "ru", "tg", "fa", "tg-Arab", "pt-BR");
    private static final List<String> WORDS = List.of(
            "court",
            "=SUM(A1)",
            "суд",
            "ҷумҳурӣ",
            "دادگاه",
            "کتاب‌ها",
            "a \"quoted\" one",
            "R&D <b>",
            "x;y,z",
            "-минус",
            "'=cmd",
            "@home",
            "+7",
            "café",
            "e-mail");

    private Concepts() {}

    public static Concept of(String id, String... terms) {
        return new Concept(id, 1, content(terms), STAMP, STAMP);
    }

    public static Concept name(String id, String... terms) {
        return new Concept(
                id, 1, new ConceptContent(null, null, null, true, content(terms).terms()), STAMP, STAMP);
    }

    public static Concept inSection(String section, String id, String... terms) {
        return new Concept(
                id,
                1,
                new ConceptContent(section, null, null, false, content(terms).terms()),
                STAMP,
                STAMP);
    }

    public static ConceptContent content(String... terms) {
        return new ConceptContent(
                null, null, null, false, Stream.of(terms).map(Concepts::term).toList());
    }

    public static Term term(String written) {
        TermStatus status = switch (written.charAt(0)) {
            case '-' -> TermStatus.FORBIDDEN;
            case '~' -> TermStatus.ADMITTED;
            default -> TermStatus.PREFERRED;
        };
        String plain = status == TermStatus.PREFERRED ? written : written.substring(1);
        int space = plain.indexOf(' ');
        return new Term(Locales.parse(plain.substring(0, space)), plain.substring(space + 1), status, null, null);
    }

    /** Any concept that the rules allow, with all that makes files difficult. */
    public static Concept random(int number, Random random) {
        List<Term> terms = IntStream.rangeClosed(0, random.nextInt(6))
                .mapToObj(i -> new Term(
                        Locales.parse(any(LOCALES, random)),
                        any(WORDS, random) + " " + i,
                        any(List.of(TermStatus.values()), random),
                        maybe(random),
                        random.nextBoolean() ? null : any(List.of(PartOfSpeech.values()), random)))
                .toList();
        String section = random.nextBoolean() ? null : any(List.of("rights", "culture-2"), random);
        ConceptContent content =
                new ConceptContent(section, maybe(random), maybe(random), random.nextBoolean(), terms).normalized();
        return new Concept("c" + number, 1, content, STAMP, STAMP);
    }

    private static @Nullable String maybe(Random random) {
        return random.nextBoolean() ? null : any(WORDS, random) + "\n" + any(WORDS, random);
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
