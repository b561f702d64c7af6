package dev.stele.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stele.chassis.web.BodyLimits.Larger;
import jakarta.servlet.FilterChain;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

class LargeBodyTurnsTests {

    private static final int LARGE = 2 << 20;
    private static final int MIDDLE = 1 << 19;
    private static final int SMALL = 1 << 10;

    private final BodyFilters turns = turns(Duration.ofMillis(300));
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore release = new Semaphore(0);
    private final AtomicInteger working = new AtomicInteger();
    private final FilterChain slow = (_, _) -> {
        working.incrementAndGet();
        release.acquireUninterruptibly();
    };

    @AfterEach
    void end() {
        release.release(100);
        threads.close();
    }

    @Test
    void worksOnAFewAtATimeAndRefusesTheOthersAfterAWhile() throws Exception {
        List<Future<MockHttpServletResponse>> held = new ArrayList<>();
        held.add(send("ann", LARGE));
        held.add(send("ben", LARGE));
        await().until(() -> working.get() == 2);

        MockHttpServletResponse refused = send("cid", LARGE).get();

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
        assertThat(refused.getContentAsString()).contains("/problems/too-many-files");
        release.release(2);
        for (Future<MockHttpServletResponse> answer : held) {
            assertThat(answer.get().getStatus()).isEqualTo(200);
        }
        release.release();
        assertThat(send("cid", LARGE).get().getStatus()).isEqualTo(200);
    }

    @Test
    void onePersonKeepsNobodyOut() throws Exception {
        send("ann", LARGE);
        await().until(() -> working.get() == 1);
        assertThat(send("ann", LARGE).get().getStatus()).isEqualTo(429);
        send("ben", LARGE);
        await().until(() -> working.get() == 2);
    }

    @Test
    void smallBodiesNeedNoTurn() {
        for (int i = 0; i < 20; i++) {
            send("ann", SMALL);
        }
        await().until(() -> working.get() == 20);
    }

    @Test
    void bodiesOfUsualRoutesTakeTurnsInTheWholeService() throws Exception {
        for (int i = 0; i < 4; i++) {
            send("ann", MIDDLE);
        }
        await().until(() -> working.get() == 4);
        assertThat(send("ann", MIDDLE).get().getStatus()).isEqualTo(429);
        send("ben", MIDDLE);
        await().until(() -> working.get() == 5);
        assertThat(send("cid", MIDDLE).get().getStatus()).isEqualTo(429);
    }

    /** Who waits holds a connection. */
    @Test
    void fewWait() throws Exception {
        BodyFilters patient = turns(Duration.ofMinutes(1));
        send(patient, "ann", LARGE);
        await().until(() -> working.get() == 1);
        List<Future<MockHttpServletResponse>> more = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            more.add(send(patient, "ann", LARGE));
        }
        await().until(() -> more.stream().filter(Future::isDone).count() >= 20);
        assertThat(more.stream().filter(Future::isDone).toList())
                .allSatisfy(it -> assertThat(it.resultNow().getStatus()).isEqualTo(429));
        assertThat(working.get()).isEqualTo(1);
    }

    @Test
    void aBodyOfUnknownLengthTakesATurnWhenItHasCome() throws Exception {
        for (int i = 0; i < 4; i++) {
            send("ann", -1);
        }
        await().until(() -> working.get() == 4);
        assertThat(send("ann", -1).get().getStatus()).isEqualTo(429);
    }

    @Test
    void aBrowserGetsItsErrorPage() throws Exception {
        send("ann", LARGE);
        await().until(() -> working.get() == 1);
        MockHttpServletRequest request = request("ann", LARGE);
        request.addHeader("Accept", "text/html,*/*");
        MockHttpServletResponse response = new MockHttpServletResponse();
        turns.doFilter(request, response, slow);
        assertThat(response.getStatus()).isEqualTo(429);
        assertThat(response.getContentAsString()).isEmpty();
    }

    private static BodyFilters turns(Duration timeout) {
        return new BodyFilters(
                new BodyLimits(
                        DataSize.ofKilobytes(16),
                        DataSize.ofMegabytes(1),
                        List.of(new Larger("/api/terms", List.of(MediaType.TEXT_XML), DataSize.ofMegabytes(4), 2)),
                        timeout,
                        false),
                5);
    }

    private Future<MockHttpServletResponse> send(String person, int length) {
        return send(turns, person, length);
    }

    private Future<MockHttpServletResponse> send(BodyFilters filter, String person, int length) {
        return threads.submit(() -> {
            MockHttpServletResponse response = new MockHttpServletResponse();
            filter.doFilter(request(person, length), response, slow);
            return response;
        });
    }

    private static MockHttpServletRequest request(String person, int length) {
        boolean isKnown = length >= 0;
        MockHttpServletRequest request = new MockHttpServletRequest("POST", isKnown ? "/api/terms" : "/api/texts") {
            @Override
            public long getContentLengthLong() {
                return length;
            }
        };
        request.setContentType(MediaType.TEXT_XML_VALUE);
        request.setContent(new byte[isKnown ? length : MIDDLE]);
        if (!isKnown) {
            request.addHeader("Transfer-Encoding", "chunked");
        }
        request.setUserPrincipal(() -> person);
        return request;
    }
}
