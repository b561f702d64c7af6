package dev.stele.publisher.webhook.messaging;

import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.mongodb.MongoTimeoutException;
import dev.stele.chassis.store.Lease;
import dev.stele.publisher.webhook.Courier;
import dev.stele.publisher.webhook.TestSettings;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;

class DeliveringInstanceTests {

    private static final int BEATS_MILLIS = 10_000;

    private final Lease lease = mock();
    private final Courier courier = mock();
    private final MessageListenerContainer container = mock();
    private final KafkaListenerEndpointRegistry listeners = mock();
    private final DeliveringInstance instance =
            new DeliveringInstance(lease, courier, listeners, TestSettings.with(Map.of()));

    @BeforeEach
    void hold() {
        when(listeners.getListenerContainer(PagesListener.ID)).thenReturn(container);
        when(lease.hold(any())).thenReturn(true);
        when(lease.outlasts(any())).thenReturn(true);
    }

    @AfterEach
    void stop() {
        instance.stop();
    }

    @Test
    void aCourierThatHalfStartedBeginsAnew() {
        doThrow(new MongoTimeoutException("away")).doNothing().when(courier).start();

        instance.start();

        verify(container, timeout(BEATS_MILLIS)).start();
        InOrder order = inOrder(courier);
        order.verify(courier).start();
        order.verify(courier).stop();
        order.verify(courier).start();
    }

    @Test
    void aListenerThatCannotStartLeavesNoCourierRunning() {
        doThrow(new IllegalStateException("no broker"))
                .doNothing()
                .when(container)
                .start();

        instance.start();

        verify(container, timeout(BEATS_MILLIS).times(2)).start();
        InOrder order = inOrder(courier, container);
        order.verify(courier).start();
        order.verify(container).start();
        order.verify(container).stop();
        order.verify(courier).stop();
        order.verify(courier).start();
        order.verify(container).start();
    }

    @Test
    void stopsBothWhenTheLeaseIsLost() {
        instance.start();
        await().untilAsserted(() -> verify(courier, atLeastOnce()).refresh());

        when(lease.hold(any())).thenReturn(false);

        await().untilAsserted(() -> verify(courier, atLeastOnce()).stop());
        verify(container, atLeastOnce()).stop();
    }
}
