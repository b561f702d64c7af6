package dev.stele.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventTypesTests {

    @Test
    void everyEventHasAName() {
        assertThat(Set.copyOf(EventTypes.all().values()))
                .isEqualTo(Set.copyOf(Arrays.asList(NewsEvent.class.getPermittedSubclasses())));
    }

    @Test
    void noNameIsUsedTwice() {
        int events = NewsEvent.class.getPermittedSubclasses().length;
        assertThat(EventTypes.all()).hasSize(events);
        assertThat(MessageTypes.all()).hasSize(events + 4);
    }

    @Test
    void namesDoNotDependOnClassNamesButStateTheirVersion() {
        assertThat(MessageTypes.all().keySet()).allMatch(name -> name.matches("dev\\.stele\\.[a-z-]+\\.v[1-9]\\d*"));
    }

    @Test
    void anUnknownNameIsNoError() {
        assertThat(EventTypes.classOf("dev.stele.revision-released.v2")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.stele.contracts.Sample#events")
    void nameAndClassLeadToEachOther(Sample sample) {
        NewsEvent event = (NewsEvent) sample.value();
        assertThat(EventTypes.nameOf(event)).isEqualTo(sample.typeName());
        assertThat(EventTypes.classOf(sample.typeName())).contains(event.getClass());
    }

    @ParameterizedTest
    @MethodSource("dev.stele.contracts.Sample#events")
    void streamsLiveWithinTheirKey(Sample sample) {
        NewsEvent event = (NewsEvent) sample.value();
        String expected = event instanceof VariantFact fact ? fact.articleId() + "/" + fact.locale() : event.key();
        assertThat(event.stream()).isEqualTo(expected).startsWith(event.key());
    }
}
