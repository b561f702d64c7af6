package dev.stele.content.redirect.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.chassis.events.EventCodec;
import dev.stele.contracts.AddressesMoved;
import dev.stele.contracts.AddressesMoved.Fate;
import dev.stele.contracts.AddressesMoved.Move;
import dev.stele.contracts.OldAddress;
import dev.stele.contracts.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchSizesTests {

    @Test
    void cutsManyShortAddressesByTheirNumber() {
        assertThat(BatchSizes.split(moves(1_201, 10))).extracting(List::size).containsExactly(500, 500, 201);
        assertThat(BatchSizes.split(List.of())).isEmpty();
    }

    @Test
    void cutsLongAddressesSoThatARecordStaysUnderTheSizeOfTheBroker() {
        List<List<Move>> batches = BatchSizes.split(moves(1_000, OldAddress.LONGEST - 10));
        assertThat(batches.stream().mapToInt(List::size).sum()).isEqualTo(1_000);
        assertThat(batches).allSatisfy(batch -> {
            var fact = new AddressesMoved(UUID.randomUUID(), 1, Instant.EPOCH, batch, "chief");
            byte[] record = new EventCodec().write(fact).getBytes(StandardCharsets.UTF_8);
            assertThat(record.length).isLessThan(Topics.MAX_RECORD_BYTES / 2);
        });
    }

    private static List<Move> moves(int count, int length) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Move("/" + i + "ҳ".repeat(length), Fate.ARTICLE, new UUID(0, i), "tg", null))
                .toList();
    }
}
