package dev.stele.newsroom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import org.junit.jupiter.api.Test;

class FrameLooksTests extends BrowserTest {

    @Test
    void frameLooksRight() {
        looksRight("no-role", "/");
        looksRight("nowhere", "/site/nowhere", "chief", "admin", "translator:ru");
    }

    @Test
    void browserTellsItsTimeZone() {
        try (Screen screen = open("translator:ru")) {
            screen.page().context().clearCookies(new ClearCookiesOptions().setName("stele-zone"));
            screen.show("/sign-in-failed");

            assertThat(screen.page().context().cookies())
                    .anyMatch(cookie -> cookie.name.equals("stele-zone") && cookie.value.equals("Asia%2FDushanbe"));
        }
    }
}
