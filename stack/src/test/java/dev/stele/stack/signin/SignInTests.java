package dev.stele.stack.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignInTests {

    @Test
    void hashesTheSecretAsTheStandardsOwnExample() {
        assertThat(Pkce.of("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk").challenge())
                .isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    @Test
    void neverUsesASecretTwice() {
        assertThat(Pkce.random().verifier()).isNotEqualTo(Pkce.random().verifier());
    }

    @Test
    void fillsTheFormOfThePage() {
        var page = new Page(URI.create("http://localhost:8085/login?again"), """
                <form class="x" method="post" action="/login?lang=en&amp;next=1">
                <input type="hidden" name="_csrf" value="secret"/>
                <input type="text" name="username"> <input type="password" name="password">
                </form>""");
        var form = page.form(Map.of("username", "ru", "password", "ru"));
        assertThat(form.action()).isEqualTo(URI.create("http://localhost:8085/login?lang=en&next=1"));
        assertThat(form.fields())
                .containsOnly(entry("_csrf", "secret"), entry("username", "ru"), entry("password", "ru"));
    }

    @Test
    void readsParametersOfAnAddress() {
        var query = Query.of(URI.create("http://127.0.0.1/cli-callback?code=a%2Bb&state=s"));
        assertThat(query.get("code")).contains("a+b");
        assertThat(query.get("error")).isEmpty();
    }
}
