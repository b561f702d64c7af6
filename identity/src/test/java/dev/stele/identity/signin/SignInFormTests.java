package dev.stele.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.identity.Browser;
import dev.stele.identity.CodeFlow;
import dev.stele.identity.IdentityTest;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A form of the sign-in page says for whom it is, and stays for them whatever other tabs do. */
@IdentityTest
class SignInFormTests {

    @LocalServerPort
    int port;

    private Browser browser;
    private CodeFlow console;
    private CodeFlow program;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port);
        console = CodeFlow.ofNewsroom(browser);
        program = CodeFlow.ofCli(browser);
    }

    @ParameterizedTest
    @CsvSource({
        "en,A program on this computer asks to act as you,You are signing in to the newsroom console",
        "ru,Программа на этом компьютере просит действовать от вашего имени,Вы входите в консоль редакции",
        "tg,Барномае дар ин компютер мехоҳад аз номи шумо амал кунад,Шумо ба консоли редаксия ворид мешавед"
    })
    void thePageNamesWhoAsks(String language, String ofProgram, String ofConsole) {
        assertThat(page("/login", language).select("#application")).isEmpty();

        browser.get(program.authorizePath());
        assertThat(page("/login", language).select("#application").text()).startsWith(ofProgram);

        browser.get(program.authorizePath() + "&client_id=stele-newsroom");
        assertThat(page("/login", language).select("#application").text()).startsWith(ofProgram);

        browser.get(console.authorizePath());
        assertThat(page("/login", language).select("#application").text()).startsWith(ofConsole);
    }

    @Test
    void anotherTabDoesNotTakeTheFormOver() {
        browser.get(console.authorizePath());
        Map<String, String> form = form("chief");
        browser.get(program.authorizePath());

        assertThat(Browser.location(browser.post("/login", form)))
                .contains("client_id=stele-newsroom")
                .doesNotContain("stele-cli");
        assertThat(Browser.location(browser.get(program.authorizePath()))).endsWith("/login");
    }

    @Test
    void aFormForNothingStaysForNothing() {
        Map<String, String> form = form("chief");
        browser.get(program.authorizePath());

        assertThat(Browser.location(browser.post("/login", form))).endsWith("/");
        assertThat(Browser.location(browser.get(program.authorizePath()))).endsWith("/login");
    }

    @Test
    void aWrongPasswordLeadsToAFormForTheSame() {
        browser.get(console.authorizePath());
        Map<String, String> form = form("chief");
        form.put("password", "wrong");
        browser.get(program.authorizePath());

        assertThat(Browser.location(browser.post("/login", form))).endsWith("/login?error");
        assertThat(page("/login?error", "en").select("#application").text()).contains("newsroom console");
        assertThat(Browser.location(browser.post("/login", form("chief")))).contains("client_id=stele-newsroom");
    }

    @Test
    void aFieldThatIsNotFromUsLeadsNowhere() {
        browser.get(console.authorizePath());
        Map<String, String> form = form("chief");
        form.put("request", "PROGRAM " + program.authorizePath());
        assertThat(Browser.location(browser.post("/login", form))).endsWith("/");
    }

    private Document page(String path, String language) {
        return Jsoup.parse(browser.get(path, "Accept-Language", language).body());
    }

    /** The form of the sign-in page as it is now, filled in for a demo user. */
    private Map<String, String> form(String user) {
        Map<String, String> form = new HashMap<>(Map.of("username", user, "password", user));
        page("/login", "en")
                .select("input[type=hidden]")
                .forEach(hidden -> form.put(hidden.attr("name"), hidden.attr("value")));
        return form;
    }
}
