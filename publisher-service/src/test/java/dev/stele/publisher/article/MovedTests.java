package dev.stele.publisher.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.contracts.AddressesMoved;
import dev.stele.contracts.AddressesMoved.Fate;
import dev.stele.contracts.AddressesMoved.Move;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MovedTests {

    private static final long FIRST_SEED = Long.getLong("stele.seed", new Random().nextInt(1_000_000));
    private static final UUID WELL = new UUID(0, 1);

    private final Desk desk = new Desk();

    @Test
    void keepsWhatBecameOfEachAddressAndTellsIt() {
        desk.take(fact(
                1,
                new Move("/index.php?id=12", Fate.ARTICLE, WELL, "tg", null),
                new Move("/news/water", Fate.PATH, null, null, "/en/sections/water"),
                new Move("/guestbook", Fate.GONE, null, null, null)));

        assertThat(desk.site.all("moved"))
                .containsOnlyKeys("/index.php?id=12", "/index.php?", "/news/water", "/guestbook");
        Document old = desk.site.all("moved").get("/index.php?id=12");
        assertThat(old.getString("articleId")).isEqualTo(WELL.toString());
        assertThat(old.getString("locale")).isEqualTo("tg");
        assertThat(desk.surroundings).singleElement().satisfies(told -> {
            assertThat(told.what()).isEqualTo("redirects");
            assertThat(told.version()).isEqualTo(1);
        });
    }

    @Test
    void refusesAFactThatDoesNotSayWhereAnAddressLeads() {
        var result = desk.run(List.of(
                fact(1, new Move("/a", Fate.ARTICLE, null, null, null)),
                fact(2, new Move("/b", Fate.PATH, null, null, null)),
                fact(3, new Move("/c", Fate.GONE, null, null, null))));

        assertThat(result.refusals()).extracting(Folding.Refusal::index).containsExactly(0, 1);
        assertThat(desk.site.all("moved")).containsOnlyKeys("/c");
    }

    static LongStream seeds() {
        return LongStream.range(FIRST_SEED, FIRST_SEED + 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void endsInTheSameBytesWhateverTheOrderAndHoweverOften(long seed) {
        Random random = new Random(seed);
        List<AddressesMoved> facts = new ArrayList<>();
        Map<String, Fate> expected = new TreeMap<>();
        for (int n = 1; n <= 12; n++) {
            Map<String, Move> moves = new TreeMap<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                Move move = move(random);
                moves.put(move.from(), move);
            }
            moves.values().forEach(move -> expected.put(move.from(), move.fate()));
            facts.add(fact(n, moves.values().toArray(Move[]::new)));
        }
        String inOrder = desk.take(facts).site.dump();

        List<AddressesMoved> chaos = new ArrayList<>(facts);
        chaos.addAll(facts.subList(0, 1 + random.nextInt(facts.size())));
        Collections.shuffle(chaos, random);
        Desk other = new Desk();
        while (!chaos.isEmpty()) {
            List<AddressesMoved> run = chaos.subList(0, 1 + random.nextInt(chaos.size()));
            other.run(run);
            run.clear();
        }

        assertThat(other.site.dump()).isEqualTo(inOrder);
        Map<String, Fate> kept = new TreeMap<>();
        desk.site.all("moved").forEach((from, d) -> {
            if (d.containsKey("fate")) {
                kept.put(from, Fate.valueOf(d.getString("fate")));
            }
        });
        assertThat(kept).isEqualTo(expected);
    }

    private static Move move(Random random) {
        String from = "/old" + random.nextInt(5) + (random.nextBoolean() ? "?id=" + random.nextInt(3) : "");
        return switch (random.nextInt(4)) {
            case 0 -> new Move(from, Fate.ARTICLE, WELL, random.nextBoolean() ? "ru" : null, null);
            case 1 -> new Move(from, Fate.PATH, null, null, "/en/");
            case 2 -> new Move(from, Fate.GONE, null, null, null);
            default -> new Move(from, Fate.FORGOTTEN, null, null, null);
        };
    }

    private static AddressesMoved fact(long sequence, Move... moves) {
        return new AddressesMoved(
                new UUID(1, sequence), sequence, Instant.EPOCH.plusSeconds(sequence), List.of(moves), "chief");
    }
}
