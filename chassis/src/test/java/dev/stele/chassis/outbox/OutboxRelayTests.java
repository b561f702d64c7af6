package dev.stele.chassis.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoSocketReadException;
import com.mongodb.ServerAddress;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutboxRelayTests {

    private final List<String> woken = new ArrayList<>();
    private final OutboxRelay relay = (collection, id) -> woken.add(collection + " " + id);

    @Test
    void isWokenAfterTheWrite() {
        List<String> before = relay.wakeAfter("articles", 1, () -> List.copyOf(woken));
        assertThat(before).isEmpty();
        assertThat(woken).containsExactly("articles 1");
    }

    @Test
    void isWokenWhenNobodyKnowsWhetherTheWriteWasMade() {
        assertThatThrownBy(() -> relay.wakeAfter("articles", 1, () -> {
                    throw new MongoSocketReadException("the answer was lost", new ServerAddress());
                }))
                .isInstanceOf(MongoSocketReadException.class);
        assertThat(woken).containsExactly("articles 1");
    }
}
