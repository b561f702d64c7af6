package dev.stele.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.testkit.UnreadBodies;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nobody's body is read before they have signed in, whatever it claims to be. */
class UnreadBodiesTests extends ConsoleTest {

    @LocalServerPort
    int serverPort;

    static Stream<UnreadBodies.Case> bodies() {
        return UnreadBodies.on("/", "/pictures", "/site/addresses", "/articles", "/sign-out", "/nothing", "/error");
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void isAnsweredWithoutIt(UnreadBodies.Case body) throws IOException {
        assertThat(body.sendTo(serverPort).status()).isIn(302, 303, 400, 401, 403, 404, 405, 411, 413, 415);
    }
}
