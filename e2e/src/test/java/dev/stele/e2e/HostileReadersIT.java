package dev.stele.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public address under parameters, segments and headers that no honest reader sends: refused or plain, never 5xx, nothing given back. */
@NeedsDemo
class HostileReadersIT {

    private static final String MARK = "zqx9";

    /** {@code *} stands for the part that the attacker writes. */
    private static final List<String> ADDRESSES = List.of(
            "/*",
            "/?*",
            "/*/",
            "/en/?*",
            "/en/*",
            "/en/news/*",
            "/en/pages/*",
            "/en/sections/*",
            "/en/sections/culture?page=*",
            "/en/tags/*",
            "/en/tags/x?page=*",
            "/en/authors/*",
            "/en/search?q=*",
            "/en/search?q=lamp&section=*",
            "/en/search?q=lamp&page=*",
            "/en/search?q=lamp&from=*&to=*",
            "/en/feed.atom?*",
            "/en/feed.json?*",
            "/en/sections/*/feed.atom",
            "/en/tags/*/feed.json",
            "/sitemap.xml?*",
            "/sitemaps/*",
            "/news-sitemap.xml?*",
            "/robots.txt?*",
            "/favicon.ico?*",
            "/media/*/480",
            "/media/00000000-0000-4000-8000-000000000101/*",
            "/assets/*",
            "/error?*",
            "/actuator/*",
            "/v3/api-docs?*",
            "/api/v1/site?*",
            "/api/v1/*/articles",
            "/api/v1/en/articles?section=*",
            "/api/v1/en/articles?before=*",
            "/api/v1/en/articles?cursor=*",
            "/api/v1/en/articles?size=*",
            "/api/v1/en/articles?fields=*",
            "/api/v1/en/articles?*=1",
            "/api/v1/en/articles/*");

    private static final List<String> ATTACKS = List.of(
            "%3Cscript%3E" + MARK + "%3C%2Fscript%3E",
            "%22%20onmouseover%3D%22" + MARK,
            "%27%22%3E%3Csvg%2Fonload%3D" + MARK + "%3E",
            "x%0D%0ASet-Cookie:" + MARK + "%3D1",
            "%7B%22%24gt%22%3A%22%22%7D",
            "%24%7B7*7%7D%23%7BT(java.lang.Runtime)%7D",
            "%00",
            "%ED%A0%80",
            "..%2F..%2F..%2Fetc%2Fpasswd",
            "-1",
            "99999999999999999999",
            "%E2%80%AE" + MARK,
            "(((((((((((((((((((((a*",
            "%22unclosed%20AND%20OR%20NOT%20~%5E*%3F",
            "a".repeat(3_000));

    private static final List<String> HEADERS = List.of(
            "Accept-Language: " + "en;q=0.".repeat(200),
            "Accept-Language: <script>" + MARK + "</script>",
            "Accept-Encoding: br;q=, gzip;q=9999999999999999999, *;q=-1, ,,,;",
            "If-None-Match: \"" + "a\",\"".repeat(900),
            "If-None-Match: W/*",
            "If-Modified-Since: Thu, 99 Foo 292278994 99:99:99 GMT",
            "Range: bytes=0-,5-4,99999999999999999999-",
            "X-Forwarded-Host: " + MARK + ".example",
            "X-Forwarded-Prefix: /" + MARK,
            "X-Original-URL: /actuator/env",
            "X-HTTP-Method-Override: DELETE",
            "Origin: https://" + MARK + ".example",
            "Cookie: " + MARK + "=\"; locale=../../" + MARK,
            "Host: " + MARK + ".example");

    static Stream<String> addresses() {
        return ADDRESSES.stream();
    }

    static Stream<String> headers() {
        return HEADERS.stream();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void getNoErrorAndNothingBack(String address) throws IOException {
        for (String attack : ATTACKS) {
            check(address, request("GET", address.replace("*", attack), ""));
        }
    }

    @ParameterizedTest
    @MethodSource("headers")
    void areNotBelieved(String header) throws IOException {
        for (String path : List.of("/", "/en/", "/en/nothing", "/en/feed.atom", "/sitemap.xml", "/api/v1/site")) {
            check(header, request("GET", path, header + "\r\n"));
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void mayNotWrite(String address) throws IOException {
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH", "TRACE", "QUERY")) {
            String answer = request(method, address.replace("*", "x"), "Content-Length: 0\r\n");
            assertThat(answer).as(method + " " + address).matches("(?s)HTTP/1\\.1 (400|403|404|405|501) .*");
        }
    }

    private static void check(String what, String answer) {
        assertThat(answer).as(what).matches("(?s)HTTP/1\\.1 [234]\\d\\d .*");
        String body = answer.substring(Math.max(0, answer.indexOf("\r\n\r\n")));
        String head = answer.substring(0, answer.length() - body.length());
        assertThat(head).as(what).doesNotContain("Set-Cookie").doesNotContain(MARK + ".example");
        assertThat(body).as(what).doesNotContain("Exception", "\tat ", "org.apache", "root:x:", MARK + ".example");
        assertThat(head).as(what).doesNotContainPattern("Content-Encoding: (?!(?:br|gzip)(?:\\r\\n|$))");
        // Compressed bytes may look like any element by chance.
        if (head.contains("Content-Type: text/html") && !head.contains("Content-Encoding:")) {
            Document page = Jsoup.parse(body);
            assertThat(page.select("[^on]")).as(what).isEmpty();
            assertThat(page.select("script").eachText()).as(what).noneMatch(text -> text.startsWith(MARK));
        }
        if (!isJson(head)) {
            assertThat(body).as(what).doesNotContain("<script>" + MARK);
        }
    }

    /** In JSON, which no browser takes for a page, a problem may name the parameter that it is about. */
    private static boolean isJson(String head) {
        return head.contains("X-Content-Type-Options: nosniff")
                && head.matches("(?s).*Content-Type: application/(problem\\+)?json.*");
    }

    /** Over a socket, since a client library would refuse to send it. */
    private static String request(String method, String target, String headers) throws IOException {
        String host = headers.startsWith("Host:") ? "" : "Host: localhost\r\n";
        String request = method + " " + target + " HTTP/1.1\r\n" + host + headers + "Connection: close\r\n\r\n";
        try (Socket socket = new Socket("localhost", base())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.UTF_8));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int base() {
        return Demo.staff().base();
    }
}
