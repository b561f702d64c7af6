package dev.stele.content.redirect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.stele.content.redirect.Report.Refusal;
import dev.stele.contracts.AddressesMoved.Fate;
import dev.stele.contracts.AddressesMoved.Move;
import dev.stele.contracts.SiteSettings;
import dev.stele.contracts.SiteSettings.Footer;
import dev.stele.contracts.SiteSettings.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TableTests {

    private static final long FIRST_SEED = Long.getLong("stele.seed", new Random().nextInt(1_000_000));
    private static final UUID WELL = UUID.fromString("0198f3a2-0c4e-7b1a-8f5d-64d1c7e20b9a");
    private static final UUID DRAFT = new UUID(0, 2);
    private static final SiteSettings SITE = new SiteSettings(
            Map.of(),
            Map.of(),
            "en",
            List.of("en", "ru"),
            List.of(new Section("water", Map.of())),
            List.of(),
            new Footer(Map.of(), List.of(), Map.of()));

    private final Map<String, Move> known = new HashMap<>();

    @Test
    void leadsToArticlesPagesAndNowhere() {
        assertThat(table("/a," + WELL, "/b,/ru/news/kolodets", "/c,/ru", "/d,/en/sections/water/", "/e,", "/f," + DRAFT)
                        .moves())
                .containsExactly(
                        move("/a", Fate.ARTICLE, WELL, null, null),
                        move("/b", Fate.ARTICLE, WELL, "ru", null),
                        move("/c", Fate.PATH, null, null, "/ru/"),
                        move("/d", Fate.PATH, null, null, "/en/sections/water"),
                        move("/e", Fate.GONE, null, null, null),
                        move("/f", Fate.ARTICLE, DRAFT, null, null));
    }

    @Test
    void takesTheLanguageOfTheRowBeforeThatOfThePath() {
        assertThat(table("/a,/ru/news/kolodets,en").moves())
                .containsExactly(move("/a", Fate.ARTICLE, WELL, "en", null));
    }

    @Test
    void spellsAddressesInOneWay() {
        assertThat(table("https://old.example/%D1%85/?id=1&utm_source=x#top,").moves())
                .extracting(Move::from)
                .containsExactly("/х?id=1");
    }

    @Test
    void followsAChainToItsEnd() {
        known.put("/k", move("/k", Fate.ARTICLE, WELL, "ru", null));
        assertThat(table("/a,/b", "/b,/c?id=1", "/c?id=1,/k", "/d,/b,en").moves())
                .containsExactlyInAnyOrder(
                        move("/a", Fate.ARTICLE, WELL, "ru", null),
                        move("/b", Fate.ARTICLE, WELL, "ru", null),
                        move("/c?id=1", Fate.ARTICLE, WELL, "ru", null),
                        move("/d", Fate.ARTICLE, WELL, "en", null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/..,|no-address",
                "//evil.example/x,|no-address",
                "/a%00,|no-address",
                "/a%2Fb,|no-address",
                "javascript:alert(1),|no-address",
                "/,/en/|live-address",
                "/en/,/ru/|live-address",
                "/en?x=1,/ru/|live-address",
                "/ru/sections/water,/en/|live-address",
                "/en/feed.atom,/en/|live-address",
                "/api/v1/x,/en/|live-address",
                "/media,/en/|live-address",
                "/robots.txt,/en/|live-address",
                "/ru/news/kolodets,/en/|live-address",
                "/ru/news/kolodets?x=1,/en/|live-address",
                "/a,https://evil.example/|external-target",
                "/a,//evil.example/|external-target",
                "/a,/\\evil.example|external-target",
                "/a,mailto:x@evil.example|external-target",
                "/a,javascript:alert(1)|external-target",
                "/a,/en/../x|unknown-target",
                "/a,home|unknown-target",
                "/a,/en/sections/fire|unknown-target",
                "/a,/de/|unknown-target",
                "/a,/ru/news/never|unknown-target",
                "/a,00000000-0000-4000-8000-00000000dead|unknown-article",
                "/a,/a|loop",
                "/a,/A/../a|unknown-target",
                "/a,/en/,de|unknown-locale",
                ",|columns"
            })
    void refusesARow(String row, String code) {
        Table table = table(row);
        assertThat(table.moves()).isEmpty();
        assertThat(table.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.line()).isEqualTo(2);
        });
    }

    @Test
    void takesTheEntranceByNumber() {
        assertThat(table("/?p=12," + WELL).moves()).extracting(Move::from).containsExactly("/?p=12");
    }

    @Test
    void refusesEveryRowOfALoopAndWhatLeadsIntoIt() {
        Table table = table("/a,/b", "/b,/c", "/c,/b", "/d,/en/", "/e,/a");
        assertThat(table.moves()).extracting(Move::from).containsExactly("/d");
        assertThat(table.refusals())
                .extracting(Refusal::line, Refusal::code)
                .containsExactly(tuple(2L, "loop"), tuple(3L, "loop"), tuple(4L, "loop"), tuple(6L, "unknown-target"));
    }

    /** A section that the site has given up since may be an old address, and what leads there goes on. */
    @Test
    void refusesALoopThroughWhatTheTableHasAlready() {
        known.put("/old", move("/old", Fate.PATH, null, null, "/en/sections/fire"));
        assertThat(table("/en/sections/fire,/old").refusals())
                .extracting(Refusal::code)
                .containsExactly("loop");
        assertThat(table("/x,/old").refusals()).extracting(Refusal::code).containsExactly("unknown-target");
        assertThat(table("/en/sections/fire,/ru/", "/x,/old").moves())
                .contains(move("/x", Fate.PATH, null, null, "/ru/"));
    }

    @Test
    void refusesTheSecondRowOfAnAddress() {
        Table table = table("/a,/en/", "/A,/en/", "/a/,/ru/");
        assertThat(table.moves()).extracting(Move::from).containsExactly("/a", "/A");
        assertThat(table.refusals()).extracting(Refusal::code).containsExactly("duplicate");
    }

    static LongStream seeds() {
        return LongStream.range(FIRST_SEED, FIRST_SEED + 300);
    }

    /** Whatever the rows say, what is taken leads to its end at once, and each row is either taken or refused. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void holdsNoChainAndNoLoop(long seed) {
        Random random = new Random(seed);
        List<String> rows = new ArrayList<>();
        int count = 1 + random.nextInt(30);
        for (int i = 0; i < count; i++) {
            String to = random.nextInt(3) == 0
                    ? List.of(WELL.toString(), "/en/", "", "/ru/news/kolodets").get(random.nextInt(4))
                    : "/" + random.nextInt(20);
            rows.add("/" + random.nextInt(20) + "," + to);
        }
        for (int i = 0; i < random.nextInt(4); i++) {
            String from = "/" + random.nextInt(20);
            known.put(from, move(from, Fate.ARTICLE, WELL, null, null));
        }
        Table table = table(rows.toArray(String[]::new));

        assertThat(table.moves().size() + table.refusals().size()).isEqualTo(rows.size());
        Set<String> froms = table.moves().stream().map(Move::from).collect(Collectors.toSet());
        assertThat(froms).hasSameSizeAs(table.moves());
        assertThat(table.moves()).allSatisfy(move -> {
            assertThat(move.articleId() != null).isEqualTo(move.fate() == Fate.ARTICLE);
            assertThat(move.path() != null).isEqualTo(move.fate() == Fate.PATH);
            assertThat(move.path()).isNotIn(froms);
        });
    }

    private Table table(String... rows) {
        List<Row> read = new ArrayList<>();
        for (String row : rows) {
            String[] cells = row.split(",", -1);
            read.add(new Row(read.size() + 2L, cells[0], cells[1], cells.length > 2 ? cells[2] : null));
        }
        return new Table(
                read,
                new Surroundings(
                        new SiteAddresses(SITE),
                        Set.copyOf(SITE.locales()),
                        Map.of("/ru/news/kolodets", WELL),
                        Set.of(WELL, DRAFT),
                        known));
    }

    private static Move move(String from, Fate fate, UUID article, String locale, String path) {
        return new Move(from, fate, article, locale, path);
    }
}
