package dev.stele.content.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.content.lint.Surroundings.LinkState;
import dev.stele.content.lint.Surroundings.Use;
import dev.stele.contracts.Block;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Prints what each rule takes for an article of 3,000 words. */
class RuleTimesTests {
    /** Time of this thread: what else the computer does meanwhile is no business of a rule. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final int WORDS = 3_000;
    private static final int ROUNDS = 150;
    /** On a busy computer the compiler of the JVM comes late; a rule that is slow by itself is so in every round. */
    private static final int MOST_ROUNDS = 5_000;

    /** How often a rule could walk through all texts of the article meanwhile; milliseconds depend on the computer. */
    private static final double MOST_WALKS = 7;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tg"})
    void noRuleTakesLongerThanSevenWalks(String locale) {
        Proof proof = longArticle(locale).proof();
        int words = proof.texts().stream()
                .mapToInt(t -> Words.of(t.plain()).count())
                .sum();
        assertThat(words).isGreaterThanOrEqualTo(WORDS);

        System.out.printf("%s, %d words, fastest of %d or more after %d to warm up:%n", locale, words, ROUNDS, ROUNDS);
        double walk = fastest(() -> TextsOf.all(proof.content()), Double.MAX_VALUE);
        System.out.printf("  %-18s %6.3f ms%n", "the walk", walk);
        for (Rule rule : AllRules.list()) {
            double millis = fastest(() -> rule.check(proof, new Report()), MOST_WALKS * walk);
            System.out.printf("  %-18s %6.3f ms%n", rule.getClass().getSimpleName(), millis);
            assertThat(millis).as(rule.getClass().getSimpleName()).isLessThan(MOST_WALKS * walk);
        }
    }

    /** Milliseconds. What shares the caches meanwhile makes a round slower, never faster. Goes on until one is fast enough. */
    private static double fastest(Runnable work, double enough) {
        double fastest = Double.MAX_VALUE;
        for (int i = -ROUNDS; i < ROUNDS || (fastest >= enough && i < MOST_ROUNDS); i++) {
            long begun = THREADS.getCurrentThreadCpuTime();
            work.run();
            if (i >= 0) fastest = Math.min(fastest, (THREADS.getCurrentThreadCpuTime() - begun) / 1e6);
        }
        return fastest;
    }

    /** Every paragraph different, each third one with a link, and every passage known from another article. */
    private static Proofs longArticle(String locale) {
        List<Block> blocks = new ArrayList<>();
        Map<String, LinkState> links = new HashMap<>();
        Map<Long, List<Use>> elsewhere = new HashMap<>();
        for (int n = 0, words = 0; words < WORDS; n++) {
            String href = "/en/news/number-" + n;
            String text = sentence(locale, n) + " " + sentence(locale, n + 10_000) + " " + sentence(locale, n + 20_000);
            links.put(href, LinkState.LIVE);
            elsewhere.put(
                    Words.of(text).fingerprint(), List.of(new Use(UUID.randomUUID(), "Another", true, true, false)));
            words += Words.of(text).count();
            blocks.add(
                    new Block.Paragraph("p" + n, n % 3 == 0 ? "<a href=\"" + href + "\">" + n + "</a> " + text : text));
            if (n % 8 == 0) blocks.add(new Block.Heading("h" + n, 2, "№ " + n));
            if (n % 10 == 0) blocks.add(new Block.Image("i" + n, UUID.randomUUID(), text, text, "F. Nurov"));
        }
        return Proofs.in(locale)
                .blocks(blocks.toArray(Block[]::new))
                .links(links)
                .elsewhere(elsewhere);
    }

    private static String sentence(String locale, int n) {
        return switch (locale) {
            case "ru" -> "В деле № " + n + " «совет» решил, что мост у старой мельницы будет построен заново до зимы.";
            case "tg" -> "Дар парвандаи № " + n + " «шӯро» қарор дод, ки пули назди осиёб то зимистон сохта мешавад.";
            default -> "In case no. " + n + " the “council” decided that the bridge at the old mill would be rebuilt.";
        };
    }
}
