package dev.stele.identity.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.identity.IdentityTest;
import dev.stele.testkit.UnreadBodies;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nobody's body is read before they have signed in, whatever it claims to be. */
@IdentityTest
class UnreadBodiesTests {

    @LocalServerPort
    int port;

    static Stream<UnreadBodies.Case> bodies() {
        return UnreadBodies.on("/", "/login", "/api/users", "/oauth2/token", "/oauth2/authorize", "/nothing", "/error");
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void isAnsweredWithoutIt(UnreadBodies.Case body) throws IOException {
        assertThat(body.sendTo(port).status()).isIn(302, 400, 401, 403, 404, 405, 411, 413, 415);
    }
}
