package dev.stele.content.board.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import dev.stele.content.board.Board;
import dev.stele.content.status.LocaleState;
import dev.stele.contracts.ArticleKind;
import dev.stele.testkit.Backed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The board that looks in memory says what the store says. */
@Backed
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class IndexedBoardIT {
    private static final long SEED = 7;
    private static final int ROWS = 300;
    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

    @Autowired
    MongoDatabase database;

    @Autowired
    MongoBoard store;

    @Test
    void saysWhatTheStoreSaysAlsoOfWhatChangesMeanwhile() {
        GeneratedRows rows = new GeneratedRows(SEED, NOW);
        for (int i = 0; i < ROWS; i++) store.keep(rows.row(i));
        IndexedBoard board = new IndexedBoard(store);
        board.read();
        // Another headline, another time and other states under the ids of the first ones.
        GeneratedRows later = new GeneratedRows(SEED, NOW.plusSeconds(60), 1);
        for (int i = 0; i < ROWS / 3; i++) {
            assertThat(board.keep(later.row(i))).isTrue();
            assertThat(board.keep(rows.row(i))).as("one that knows less").isFalse();
        }

        Random random = new Random(SEED);
        int found = 0;
        for (int i = 0; i < 400; i++) {
            Board.Filter filter = filter(random);
            Instant at = random.nextBoolean() ? NOW : NOW.plus(Duration.ofHours(1));
            Board.Page expected = store.list(filter, at);
            assertThat(board.list(filter, at)).as("%s at %s", filter, at).isEqualTo(expected);
            found += expected.items().size();
        }
        assertThat(found).isGreaterThan(400);
        assertThat(database.getCollection("board").countDocuments()).isEqualTo(ROWS);
    }

    private static List<UUID> some(Random random) {
        return random.ints(20, 0, 2 * ROWS).mapToObj(i -> new UUID(SEED, i)).toList();
    }

    private static Board.Filter filter(Random random) {
        LocaleState[] states = LocaleState.values();
        return new Board.Filter(
                random.nextInt(8) == 0 ? ArticleKind.PAGE : null,
                random.nextInt(3) == 0 ? "ru" : null,
                random.nextInt(4) == 0 ? "section" + random.nextInt(GeneratedRows.SECTIONS) : null,
                random.nextInt(3) == 0 ? states[random.nextInt(states.length)] : null,
                random.nextInt(5) == 0 ? "person" + random.nextInt(GeneratedRows.PEOPLE) : null,
                random.nextInt(4) == 0 ? GeneratedRows.frequent(random).toUpperCase(java.util.Locale.ROOT) : null,
                random.nextInt(4) == 0 ? some(random) : List.of(),
                random.nextInt(3),
                1 + random.nextInt(20));
    }
}
