package dev.stele.newsroom.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.stele.newsroom.browser.BrowserTest;
import dev.stele.newsroom.browser.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdminLooksTests extends BrowserTest {

    private static final String HOOK = """
            {"id": "wh-1", "version": 1, "url": "https://cdn.example/purge", "events": ["pages-changed"], "locales": ["ru"],
             "active": true, "description": "The CDN", "secret": "whsec_c2VjcmV0LXNlY3JldC1zZWNyZXQ="}""";

    @BeforeEach
    void services() {
        SERVICES.publisher()
                .answers("GET /api/webhooks", "{\"items\": [" + HOOK + "], \"total\": 1}")
                .answers("GET /api/webhooks/wh-1", HOOK)
                .answers("GET /api/webhooks/wh-1/deliveries", "{\"items\": [], \"total\": 0}")
                .answers("POST /api/webhooks", 201, HOOK)
                .answers("POST /api/webhooks/wh-1/test", "{\"millis\": 31, \"status\": 204}");
    }

    @Test
    void webhooksLookRight() {
        looksRight("webhooks", "/admin/webhooks", "admin");
        looksRight("webhook", "/admin/webhooks/wh-1", "admin");
        looksRight("webhook-new", "/admin/webhooks/new", "admin");
        looksRight("webhook-remove", "/admin/webhooks/wh-1/remove", "admin");
    }

    @Test
    void addsAWebhookAndCallsIt() {
        try (Screen screen = open("admin")) {
            Page page = screen.show("/admin/webhooks/new");
            page.getByLabel("Address that is called").fill("https://cdn.example/purge");
            page.locator(".hook-form button.primary").click();
            assertThat(page.getByLabel("Secret by which").inputValue()).startsWith("whsec_");
            assertThat(screen.faults()).isEmpty();

            page.locator(".hook-form button.primary").click();
            page.getByText("It answered 204 after 31 ms.").waitFor();
            assertThat(screen.faults()).isEmpty();
        }
    }
}
