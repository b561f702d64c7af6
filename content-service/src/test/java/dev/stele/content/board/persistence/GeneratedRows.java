package dev.stele.content.board.persistence;

import dev.stele.content.article.ArticleState;
import dev.stele.content.board.BoardRow;
import dev.stele.content.board.StandingRow;
import dev.stele.content.status.LocaleState;
import dev.stele.content.status.LocaleStatus;
import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.TargetLocale;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A board that is made up: three languages, twelve sections, forty people; most is live, a little is in work. */
final class GeneratedRows {

    static final int SECTIONS = 12;
    static final int PEOPLE = 40;

    private static final List<String> WORDS = List.of(
            "bridge",
            "river",
            "school",
            "harvest",
            "road",
            "water",
            "market",
            "snow",
            "library",
            "village",
            "council",
            "power",
            "teacher",
            "valley",
            "winter",
            "doctor",
            "election",
            "tunnel",
            "border",
            "train");

    private final long seed;
    private final Instant now;
    private final int edition;

    GeneratedRows(long seed, Instant now) {
        this(seed, now, 0);
    }

    /** The same articles once more, changed. */
    GeneratedRows(long seed, Instant now, int edition) {
        this.seed = seed;
        this.now = now;
        this.edition = edition;
    }

    /** A headline has a word of its own beside frequent ones. */
    static String rare(int i) {
        return "n" + Integer.toString(i * 7919 % 1_000_003, 36) + "x";
    }

    static String frequent(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    StandingRow row(int i) {
        Random random = new Random(seed + i + 1_000_003L * edition);
        Instant changed = now.minus(Duration.ofMinutes(7L * i)).minusSeconds(random.nextInt(300));
        String headline = "The " + frequent(random) + " and the " + frequent(random) + " of " + rare(i);
        boolean old = random.nextInt(100) < 96;
        Map<String, LocaleStatus> locales = new LinkedHashMap<>();
        Map<String, LocaleStatus> afterwards = new LinkedHashMap<>();
        locales.put("en", status(old ? LocaleState.LIVE : LocaleState.DRAFT, changed, null));
        for (String locale : List.of("ru", "tg")) {
            LocaleState state = old && random.nextInt(100) < 97 ? LocaleState.LIVE : inWork(random);
            boolean claimed = state == LocaleState.CLAIMED;
            locales.put(locale, status(state, changed, claimed ? now.plusSeconds(600) : null));
            if (claimed) afterwards.put(locale, status(LocaleState.MISSING, changed, null));
        }
        String by = "person" + random.nextInt(PEOPLE);
        var row = new BoardRow(
                new UUID(seed, i),
                i % 500 == 0 ? ArticleKind.PAGE : ArticleKind.NEWS,
                old ? ArticleState.ORDERED : ArticleState.DRAFT,
                3 + edition,
                2,
                old,
                "en",
                List.of(new TargetLocale("ru", false), new TargetLocale("tg", false)),
                headline,
                old
                        ? Map.of("en", headline, "ru", "Русский заголовок " + rare(i), "tg", "Сарлавҳа " + rare(i))
                        : Map.of(),
                "section" + random.nextInt(SECTIONS),
                "the-" + rare(i),
                changed,
                by,
                changed,
                by,
                changed,
                locales,
                null);
        return new StandingRow(4 + edition, row, afterwards);
    }

    private static LocaleState inWork(Random random) {
        LocaleState[] states = {
            LocaleState.MISSING,
            LocaleState.CLAIMED,
            LocaleState.IN_REVIEW,
            LocaleState.NEEDS_WORK,
            LocaleState.APPROVED
        };
        return states[random.nextInt(states.length)];
    }

    private static LocaleStatus status(LocaleState state, Instant since, @Nullable Instant claimed) {
        boolean live = state == LocaleState.LIVE;
        return new LocaleStatus(
                state,
                false,
                false,
                live ? 2 : null,
                live ? 1 : null,
                live ? since : null,
                live ? "/en/news/the-headline-of-this" : null,
                claimed == null ? null : "person1",
                claimed,
                live ? 2 : null,
                null,
                null,
                null,
                null,
                null);
    }
}
