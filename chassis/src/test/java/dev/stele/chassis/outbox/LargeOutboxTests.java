package dev.stele.chassis.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.stele.chassis.outbox.OutboxDocuments.Waiting;
import dev.stele.chassis.store.Lease;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class LargeOutboxTests {

    private final OutboxDocuments documents = mock();
    private final EventSender sender = mock();
    private final Lease lease = mock();
    private final Counter tooLarge = new SimpleMeterRegistry().counter("too-large");
    private final LeasedOutboxRelay relay = new LeasedOutboxRelay(
            new OutboxProperties(List.of("things"), Duration.ofSeconds(3), Duration.ofSeconds(1), Duration.ofDays(1)),
            documents,
            sender,
            lease,
            tooLarge);

    @BeforeEach
    void holdTheLease() {
        when(lease.outlasts(any())).thenReturn(true);
    }

    @Test
    void aSweepHoldsTheEventsOfAFewDocumentsAtATime() {
        List<Object> ids = IntStream.range(0, 100).<Object>mapToObj(i -> i).toList();
        when(documents.idsWaiting("things")).thenReturn(ids);
        when(documents.waiting(anyString(), any())).thenReturn(List.of());
        assertThat(relay.sweep()).isTrue();
        ArgumentCaptor<Collection<?>> asked = ArgumentCaptor.captor();
        verify(documents, atLeastOnce()).waiting(anyString(), asked.capture());
        assertThat(asked.getAllValues()).allSatisfy(some -> assertThat(some).hasSizeLessThanOrEqualTo(20));
        assertThat(asked.getAllValues().stream().<Object>flatMap(Collection::stream))
                .containsExactlyElementsOf(ids);
    }

    @Test
    void aRecordThatIsTooLargeIsCountedKeptAndNotTriedAgainAtOnce() {
        PendingEvent large = event("large");
        PendingEvent later = event("later");
        when(documents.idsWaiting("things")).thenReturn(List.of("a"));
        when(documents.waiting("things", List.of("a")))
                .thenReturn(List.of(new Waiting("things", "a", List.of(large, later))));
        when(sender.send(large)).thenReturn(CompletableFuture.failedFuture(new RecordTooLargeException("3 MB")));
        assertThat(relay.sweep()).as("nothing to try again soon").isTrue();
        assertThat(tooLarge.count()).isOne();
        verify(sender, never()).send(later);
        verify(documents, never()).remove(any(), any());
    }

    @Test
    void aPayloadIsTooLargeByItsBytes() {
        int most = PendingEvent.MAX_PAYLOAD_BYTES;
        assertThat(event("x".repeat(most)).isTooLarge()).isFalse();
        assertThat(event("x".repeat(most + 1)).isTooLarge()).isTrue();
        assertThat(event("\uD83D\uDE00".repeat(most / 4 + 1)).isTooLarge()).isTrue();
    }

    private static PendingEvent event(String payload) {
        return new PendingEvent(UUID.randomUUID(), "topic", "a", "test", Instant.EPOCH, payload);
    }
}
