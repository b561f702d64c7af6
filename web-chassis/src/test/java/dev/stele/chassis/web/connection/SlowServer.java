package dev.stele.chassis.web.connection;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@SpringBootConfiguration
@Import(SlowServer.Handlers.class)
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    PropertyPlaceholderAutoConfiguration.class,
    ConnectionConfiguration.class
})
class SlowServer {

    /** What the network holds counts as taken by the client. */
    @Bean
    TomcatConnectorCustomizer smallNetworkBuffers() {
        return connector -> connector.setProperty("socket.txBufSize", "8192");
    }

    @RestController
    static class Handlers {

        private final CountDownLatch arrived = new CountDownLatch(1);
        private final CountDownLatch cut = new CountDownLatch(1);
        private final CountDownLatch release = new CountDownLatch(1);

        boolean isHeld() {
            return arrived.getCount() == 0;
        }

        void letGo() {
            release.countDown();
        }

        boolean isCut() {
            return cut.getCount() == 0;
        }

        @GetMapping("/quick")
        String quick() {
            return "quick";
        }

        @GetMapping("/held")
        String held() throws InterruptedException {
            arrived.countDown();
            return String.valueOf(release.await(1, TimeUnit.MINUTES));
        }

        @PostMapping("/read")
        String read(InputStream body) throws IOException {
            return "" + body.readAllBytes().length;
        }

        @PostMapping("/signed-in")
        String signedIn(InputStream body) throws IOException {
            CurrentConnection.allowPauses();
            return read(body);
        }

        @PostMapping("/unread")
        String unread() {
            return "unread";
        }

        @PostMapping("/slow")
        String slow(InputStream body) throws IOException, InterruptedException {
            int length = body.readAllBytes().length;
            return "" + length + new CountDownLatch(1).await(3, TimeUnit.SECONDS);
        }

        @PostMapping("/late")
        String late(InputStream body) throws IOException, InterruptedException {
            boolean never = new CountDownLatch(1).await(3, TimeUnit.SECONDS);
            return "" + never + body.readAllBytes().length;
        }

        /** More than the buffers of both sides hold. */
        @GetMapping("/large")
        void large(OutputStream answer) throws IOException {
            for (int i = 0; i < 64; i++) {
                answer.write(new byte[1 << 20]);
            }
        }

        @GetMapping("/watched")
        void watched(OutputStream answer) throws IOException {
            try {
                large(answer);
            } catch (IOException e) {
                cut.countDown();
                throw e;
            }
        }

        @GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
        SseEmitter events() throws IOException {
            SseEmitter emitter = new SseEmitter(60_000L);
            emitter.send("a");
            return emitter;
        }
    }
}
