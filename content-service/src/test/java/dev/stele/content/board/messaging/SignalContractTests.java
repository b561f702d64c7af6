package dev.stele.content.board.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.chassis.events.EventCodec;
import dev.stele.contracts.ArticleTouched;
import dev.stele.contracts.CloudEventHeaders;
import dev.stele.contracts.EventTypes;
import dev.stele.contracts.Topics;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SignalContractTests {
    private static final EventCodec CODEC = new EventCodec();

    @Test
    void writesWhatTheSampleShows() throws IOException {
        byte[] sample = sample();
        ArticleTouched touched = CODEC.read(sample, ArticleTouched.class);
        var message = KafkaSignals.message(touched, CODEC);

        assertThat(message.topic()).isEqualTo(Topics.SIGNALS);
        assertThat(new String(message.key(), StandardCharsets.UTF_8))
                .isEqualTo(touched.articleId().toString());
        assertThat(CODEC.mapper().readTree(message.value()))
                .isEqualTo(CODEC.mapper().readTree(sample));
        assertThat(message.headers().lastHeader(CloudEventHeaders.TYPE).value())
                .asString()
                .isEqualTo(EventTypes.ARTICLE_TOUCHED);
    }

    private static byte[] sample() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                SignalContractTests.class.getResourceAsStream("/samples/article-touched.v1.json"))) {
            return in.readAllBytes();
        }
    }
}
