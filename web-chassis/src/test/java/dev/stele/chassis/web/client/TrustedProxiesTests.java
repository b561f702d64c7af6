package dev.stele.chassis.web.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class TrustedProxiesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                    | http 127.0.0.1
            10.0.0.0/8            | http 127.0.0.1
            127.0.0.0/8           | https 203.0.113.9
            127.0.0.1,203.0.113.9 | https 198.51.100.7
            """)
    void onlyTrustedProxiesSayWhereARequestComesFrom(String proxies, String seen) throws Exception {
        try (var service = started("--stele.clients.trusted-proxies=" + proxies)) {
            assertThat(whoAsked(service, "198.51.100.7, 203.0.113.9")).isEqualTo(seen);
        }
    }

    @Test
    void noSettingOfTheServerBelievesStrangers() throws Exception {
        try (var service = started("--server.tomcat.remoteip.protocol-header=X-Forwarded-Proto")) {
            assertThat(whoAsked(service, "203.0.113.9")).isEqualTo("http 127.0.0.1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"framework", "native", "NATIVE"})
    void aStrategyThatBelievesStrangersIsRefused(String strategy) {
        assertThatThrownBy(() -> started("--server.forward-headers-strategy=" + strategy))
                .hasStackTraceContaining("stele.clients.trusted-proxies");
    }

    private static String whoAsked(ConfigurableApplicationContext service, String forwardedFor) throws Exception {
        String port = Objects.requireNonNull(service.getEnvironment().getProperty("local.server.port"));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/who"))
                .header("X-Forwarded-For", forwardedFor)
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Port", "4711")
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    private static ConfigurableApplicationContext started(String... settings) {
        String[] all = java.util.Arrays.copyOf(settings, settings.length + 1);
        all[settings.length] = "--server.port=0";
        return SpringApplication.run(Service.class, all);
    }

    @SpringBootConfiguration
    @RestController
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        PropertyPlaceholderAutoConfiguration.class,
        ProxyConfiguration.class
    })
    static class Service {

        @GetMapping("/who")
        String who(HttpServletRequest request) {
            assertThat(request.getServerName()).isEqualTo("127.0.0.1");
            assertThat(request.getServerPort()).isNotEqualTo(4711);
            return request.getScheme() + " " + request.getRemoteAddr();
        }
    }
}
