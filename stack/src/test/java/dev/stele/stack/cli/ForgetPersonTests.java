package dev.stele.stack.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.stele.stack.StackFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ForgetPersonTests {

    private final List<String> asked = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final Deque<String> answers = new ArrayDeque<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", call -> {
            asked.add(call.getRequestMethod() + " " + call.getRequestURI());
            String[] answer = answers.pop().split(" ", 2);
            byte[] body = answer[1].getBytes(StandardCharsets.UTF_8);
            call.sendResponseHeaders(Integer.parseInt(answer[0]), body.length);
            call.getResponseBody().write(body);
            call.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void erasesUntilNobodyFindsTheName() {
        answers.addAll(List.of("200 {}", "200 {\"documents\":3}", "200 {\"documents\":0}"));

        forget();

        String erasure = "POST /api/people/ed-07/erasure?pseudonym=removed-0a1b2c3d";
        assertThat(asked).containsExactly("DELETE /api/users/ed-07", erasure, erasure);
        assertThat(told).contains("content: 3 documents").last().asString().contains("removed-0a1b2c3d");
    }

    @Test
    void goesOnWhereThePersonIsRemovedAlready() {
        answers.addAll(List.of("404 {}", "200 {\"documents\":0}"));

        forget();

        assertThat(asked).hasSize(2);
    }

    @Test
    void erasesNothingWhileThePersonCannotBeRemoved() {
        answers.add("409 the last admin");

        assertThatThrownBy(this::forget).isInstanceOf(StackFailure.class).hasMessageContaining("the last admin");
        assertThat(asked).hasSize(1);
    }

    @Test
    void saysHowToGoOnWithTheSamePseudonym() {
        answers.addAll(List.of("200 {}", "503 away"));

        assertThatThrownBy(this::forget)
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("503")
                .hasMessageContaining("./stele forget ed-07 --as removed-0a1b2c3d");
    }

    private void forget() {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        new ForgetPerson(new PersonApi("token"), address, Map.of("content", address), Duration.ZERO, told::add)
                .forget("ed-07", "removed-0a1b2c3d");
    }
}
