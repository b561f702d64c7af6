package dev.stele.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A look that never finds anything would prove nothing: each kind of fault, made on purpose. */
class BeholderIT {

    private static final String PAGE = """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
            <meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"></head>
            <body><main><h1>Heading</h1>%s<p>Text.</p></main></body></html>
            """;

    private HttpServer server;
    private String body = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            boolean page = exchange.getRequestURI().getPath().equals("/");
            byte[] bytes = PAGE.formatted(body).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html;charset=UTF-8");
            exchange.getResponseHeaders().add("Content-Security-Policy", "style-src 'unsafe-inline'");
            exchange.sendResponseHeaders(page ? 200 : 404, page ? bytes.length : -1);
            if (page) {
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<div style='width:900px'>wide</div>|wider than the window",
                "<img src='/none.png' alt='none' width='9' height='9'>|picture not shown",
                "<img src='/none.png' alt='none' width='9' height='9'>|console: Failed to load resource",
                "<script>console.error('broken')</script>|console: broken",
                "<script>throw new Error('broken')</script>|script: Error: broken",
                "<link rel=stylesheet href='http://127.0.0.1:1/x.css'>|not loaded",
                "<link rel=stylesheet href='/x.css'>|style-src-elem refused",
                "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' width='9' height='9'>|image-alt",
                "<p style='color:#ccc'>faint</p>|color-contrast",
                "<p lang='xx-nonsense-'>words</p>|valid-lang",
                "<button>Nobody thought of it</button>|as the browser has it",
                "<a href='/' style='font-size:4px'>a</a><a href='/b' style='font-size:4px'>b</a>|target-size",
                "<div id=late></div><script>requestAnimationFrame(()=>requestAnimationFrame(()=>late.style.height='400px'))</script><p>Moves</p>|moved"
            })
    void findsWhatIsWrong(String wrong, String finding) {
        body = wrong;
        Look look = look();
        if (finding.equals("moved")) {
            assertThat(look.shift()).isPositive();
        } else {
            assertThat(look.faults().toString() + look.violations()).contains(finding);
        }
    }

    @Test
    void findsNothingElse() {
        body = "<p>Nothing is wrong here.</p>";
        Look look = look();
        assertThat(look.faults()).isEmpty();
        assertThat(look.violations()).isEmpty();
        assertThat(look.shift()).isZero();
    }

    private Look look() {
        try (Beholder beholder = new Beholder(320, ColorScheme.LIGHT)) {
            return beholder.at("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        }
    }
}
