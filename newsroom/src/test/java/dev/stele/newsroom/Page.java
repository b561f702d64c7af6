package dev.stele.newsroom;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MvcResult;

/** An answer of the console. */
public final class Page {

    private final MvcResult result;

    Page(MvcResult result) {
        this.result = result;
    }

    public int status() {
        return result.getResponse().getStatus();
    }

    /** A header's value; empty when it was not sent. */
    public String header(String name) {
        String value = result.getResponse().getHeader(name);
        return value == null ? "" : value;
    }

    public String body() {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    public MockHttpServletResponse response() {
        return result.getResponse();
    }

    public Document html() {
        return Jsoup.parse(body());
    }

    /** The text of the first element that the selector finds; it is an error when there is none. */
    public String text(String selector) {
        return html().expectFirst(selector).text();
    }

    public boolean has(String selector) {
        return html().selectFirst(selector) != null;
    }

    public Element first(String selector) {
        return html().expectFirst(selector);
    }
}
