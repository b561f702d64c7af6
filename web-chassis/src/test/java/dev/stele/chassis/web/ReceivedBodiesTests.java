package dev.stele.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stele.chassis.web.BodyLimits.Larger;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

/** What is sent slowly keeps no turn. */
class ReceivedBodiesTests {

    private static final int LARGE = 2 << 20;
    private static final int MIDDLE = 100_000;
    private static final int SMALL = 1 << 10;

    private final BodyFilters turns = new BodyFilters(
            new BodyLimits(
                    DataSize.ofKilobytes(16),
                    DataSize.ofMegabytes(1),
                    List.of(new Larger(
                            "/api/terms",
                            List.of(MediaType.TEXT_XML, MediaType.MULTIPART_FORM_DATA),
                            DataSize.ofMegabytes(4),
                            1)),
                    Duration.ofMillis(300),
                    false),
            5);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch rest = new CountDownLatch(1);
    private final AtomicInteger sending = new AtomicInteger();
    private final AtomicInteger read = new AtomicInteger();
    private final FilterChain reader = (request, _) -> {
        int length = request.getInputStream().readAllBytes().length;
        if (MediaType.MULTIPART_FORM_DATA_VALUE.equals(request.getContentType())) {
            ((HttpServletRequest) request).getParts();
        } else {
            assertThat(request.getContentLengthLong()).isEqualTo(length);
        }
        read.addAndGet(length);
    };

    @AfterEach
    void end() {
        rest.countDown();
        threads.close();
    }

    @Test
    void aSlowSenderKeepsNobodyOut() throws Exception {
        Future<MockHttpServletResponse> slow = send("ann", new SentRequest(slow(), MediaType.TEXT_XML_VALUE, LARGE));
        await().until(() -> sending.get() == 1);

        assertThat(send("ben", xml(LARGE)).get().getStatus()).isEqualTo(200);

        assertThat(read.get()).isEqualTo(LARGE);
        rest.countDown();
        assertThat(slow.get().getStatus()).isEqualTo(200);
        assertThat(read.get()).isEqualTo(2 * LARGE);
    }

    @Test
    void aFormWithFilesThatComesSlowlyKeepsNobodyOut() throws Exception {
        send("ann", new SentRequest(slow(), MediaType.MULTIPART_FORM_DATA_VALUE, LARGE));
        await().until(() -> sending.get() == 1);

        assertThat(send("ben", xml(LARGE)).get().getStatus()).isEqualTo(200);
    }

    @Test
    void slowSendersOfSmallerBodiesKeepNobodyOut() throws Exception {
        for (String person : List.of("ann", "ben", "cid")) {
            for (int i = 0; i < 4; i++) {
                send(person, new SentRequest(slow(), MediaType.TEXT_XML_VALUE, MIDDLE));
            }
        }
        await().until(() -> sending.get() >= 5);

        assertThat(send("dan", xml(20_000)).get().getStatus()).isEqualTo(200);
    }

    @Test
    void aPersonSendsAFewAtATime() throws Exception {
        send("ann", new SentRequest(slow(), MediaType.TEXT_XML_VALUE, LARGE));
        send("ann", new SentRequest(slow(), MediaType.TEXT_XML_VALUE, LARGE));
        await().until(() -> sending.get() == 2);

        assertThat(send("ann", xml(LARGE)).get().getStatus()).isEqualTo(429);
        assertThat(send("ben", xml(LARGE)).get().getStatus()).isEqualTo(200);
    }

    /** The turn of the route is taken by another. */
    @Test
    void aSmallBodyOfUnknownLengthNeedsNoTurn() throws Exception {
        FilterChain busy = (_, _) -> {
            sending.incrementAndGet();
            awaitRest();
        };
        threads.submit(() -> {
            turns.doFilter(xml(LARGE).of("ann"), new MockHttpServletResponse(), busy);
            return null;
        });
        await().until(() -> sending.get() == 1);

        assertThat(send("ben", chunked(new byte[SMALL])).get().getStatus()).isEqualTo(200);
        assertThat(send("ben", chunked(new byte[LARGE / 4])).get().getStatus()).isEqualTo(200);
        assertThat(send("ben", chunked(new byte[LARGE])).get().getStatus()).isEqualTo(429);
        assertThat(read.get()).isEqualTo(SMALL + LARGE / 4);
    }

    @Test
    void refusesABodyThatGoesOnPastItsLimit() throws Exception {
        InputStream endless = SentRequest.failing(new BodyTooLarge(4));
        MockHttpServletResponse refused = send("ann", new SentRequest(endless, MediaType.TEXT_XML_VALUE, -1))
                .get();
        assertThat(refused.getStatus()).isEqualTo(413);
        assertThat(refused.getContentAsString()).contains("/problems/too-large");
        assertThat(send("ann", xml(LARGE)).get().getStatus()).isEqualTo(200);
    }

    @Test
    void refusesABodyWithoutItsEnd() throws Exception {
        InputStream broken = new SequenceInputStream(
                new ByteArrayInputStream(new byte[SMALL]), SentRequest.failing(new IOException("reset")));
        MockHttpServletResponse refused = send("ann", new SentRequest(broken, MediaType.TEXT_XML_VALUE, LARGE))
                .get();
        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(refused.getContentAsString()).contains("/problems/malformed-request");
        assertThat(read.get()).isZero();
    }

    private Future<MockHttpServletResponse> send(String person, SentRequest request) {
        return threads.submit(() -> {
            MockHttpServletResponse response = new MockHttpServletResponse();
            turns.doFilter(request.of(person), response, reader);
            return response;
        });
    }

    private static SentRequest xml(int length) {
        return new SentRequest(new ByteArrayInputStream(new byte[length]), MediaType.TEXT_XML_VALUE, length);
    }

    private static SentRequest chunked(byte[] body) {
        return new SentRequest(new ByteArrayInputStream(body), MediaType.TEXT_XML_VALUE, -1);
    }

    /** Large, and stops before its first byte. */
    private InputStream slow() {
        return new SequenceInputStream(
                new InputStream() {
                    @Override
                    public int read() {
                        sending.incrementAndGet();
                        awaitRest();
                        return -1;
                    }
                },
                new ByteArrayInputStream(new byte[LARGE]));
    }

    private void awaitRest() {
        try {
            rest.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
