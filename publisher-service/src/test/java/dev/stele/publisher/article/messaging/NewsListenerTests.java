package dev.stele.publisher.article.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.ArgumentMatchers.same;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.mongodb.MongoTimeoutException;
import dev.stele.chassis.events.EventCodec;
import dev.stele.contracts.NewsEvent;
import dev.stele.publisher.article.AppliedOffsets;
import dev.stele.publisher.article.Folding;
import dev.stele.publisher.article.LiveFold;
import dev.stele.publisher.article.Newsroom;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.BsonMaximumSizeExceededException;
import org.junit.jupiter.api.Test;

class NewsListenerTests {

    private final LiveFold fold = mock();
    private final AppliedOffsets offsets = new AppliedOffsets();
    private final ParkedRecords parked = mock();
    private final NewsListener listener = new NewsListener(
            new FactReader(new EventCodec(), new TestKeys()),
            fold,
            offsets,
            parked,
            new StartPosition(),
            new FoldMetrics(new SimpleMeterRegistry()));

    NewsListenerTests() {
        doAnswer(call -> {
                    call.<Runnable>getArgument(0).run();
                    return null;
                })
                .when(fold)
                .asOneRun(any());
        offsets.assigned(0, 0);
    }

    @Test
    void whatWasAppliedOrParkedCountsAndARunThatWasCutShortDoesNot() {
        when(fold.apply(anyList())).thenThrow(new MongoTimeoutException("away"));
        assertThatThrownBy(() -> listener.onRecords(messages())).isInstanceOf(MongoTimeoutException.class);
        assertThat(offsets.exact()).isEmpty();
        assertThat(offsets.atLeast()).containsExactly(entry(0, 0L));

        listener.onRecords(List.of(new ConsumerRecord<>("stele.news", 0, 9, new byte[] {1}, new byte[] {2})));

        assertThat(offsets.exact()).contains(Map.of(0, 10L));
    }

    @Test
    void aStoreThatIsAwayParksNothing() {
        when(fold.apply(anyList())).thenThrow(new MongoTimeoutException("away"));
        List<ConsumerRecord<byte[], byte[]>> messages = messages();
        messages.add(new ConsumerRecord<>("stele.news", 0, 9, new byte[] {1}, new byte[] {2}));

        assertThatThrownBy(() -> listener.onRecords(messages)).isInstanceOf(MongoTimeoutException.class);
        verifyNoInteractions(parked);
    }

    @Test
    void aStoreThatIsClosedUnderARunParksNothing() {
        when(fold.apply(anyList())).thenThrow(new IllegalStateException("state should be: open"));
        listener.onClosing();

        assertThatThrownBy(() -> listener.onRecords(messages())).isInstanceOf(IllegalStateException.class);
        verifyNoInteractions(parked);
    }

    @Test
    void aRecordThatCannotBeWrittenIsParkedAlone() {
        when(fold.apply(anyList())).thenAnswer(call -> {
            List<NewsEvent> facts = call.getArgument(0);
            if (facts.stream().anyMatch(fact -> fact.sequence() == 2)) {
                throw new BsonMaximumSizeExceededException("too large");
            }
            return new Folding.Result(0, List.of());
        });
        List<ConsumerRecord<byte[], byte[]>> messages = messages();

        listener.onRecords(messages);

        verify(parked, times(1)).park(any(), any());
        verify(parked).park(same(messages.get(1)), any());
        assertThat(messages).hasSize(3);
    }

    private static List<ConsumerRecord<byte[], byte[]>> messages() {
        Newsroom well = Newsroom.number(1);
        well.release("well");
        well.release("well");
        well.release("well");
        List<ConsumerRecord<byte[], byte[]>> messages = new ArrayList<>();
        for (NewsEvent fact : well.log) {
            var sent = Messages.of(fact);
            var message = new ConsumerRecord<>("stele.news", 0, fact.sequence(), sent.key(), sent.value());
            sent.headers().forEach(message.headers()::add);
            messages.add(message);
        }
        return messages;
    }
}
