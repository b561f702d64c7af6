package dev.stele.translation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.testkit.Backed;
import dev.stele.testkit.UnreadBodies;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nobody's body is read before they have signed in, whatever it claims to be. */
@Backed
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class UnreadBodiesIT {

    @LocalServerPort
    int port;

    static Stream<UnreadBodies.Case> bodies() {
        return UnreadBodies.on(
                "/api/terms",
                "/api/memory.tmx",
                "/api/translations/x.xlf",
                "/api/segmentation/ru",
                "/nothing",
                "/error");
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void isAnsweredWithoutIt(UnreadBodies.Case body) throws IOException {
        assertThat(body.sendTo(port).status()).isIn(400, 401, 403, 404, 405, 413, 415);
    }
}
