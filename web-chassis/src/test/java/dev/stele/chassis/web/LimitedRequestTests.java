package dev.stele.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

class LimitedRequestTests {

    private static final String FILES = "multipart/form-data; boundary=b";
    private static final String FORM = "application/x-www-form-urlencoded";

    private boolean signedIn = true;
    private final BodyLimits limits =
            new BodyLimits(DataSize.ofKilobytes(16), DataSize.ofMegabytes(1), List.of(), Duration.ofSeconds(1), true);
    private final Receptions receptions = new Receptions(limits, new ReceptionSettings(null), 10);

    /** The token of a form is one of its parameters, and is asked for before the form has its turn. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {FILES + " | 1000000 | token", FORM + " | 60000 | token", FORM + " | 70000 |"})
    void signedInCallersHaveTheParametersOfAllButTheLargestForms(String type, int length, String token) {
        assertThat(limited(request(type, length)).getParameter("_csrf")).isEqualTo(token);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {FILES + " | 1000000", FORM + " | 60000"})
    void strangersHaveNone(String type, int length) {
        signedIn = false;
        assertThat(limited(request(type, length)).getParameter("_csrf")).isNull();
    }

    @Test
    void aLargeFormHasItsParametersInItsTurn() throws Exception {
        new BodyFilters(limits, 1)
                .doFilter(
                        request(FORM, 70_000),
                        new MockHttpServletResponse(),
                        (request, _) ->
                                assertThat(request.getParameter("_csrf")).isEqualTo("token"));
    }

    @Test
    void aFormComesAfterItsQuery() {
        LimitedRequest request = limited(request(FORM, 20_000));
        assertThat(request.getParameterMap()).containsOnlyKeys("page", "text", "_csrf");
        assertThat(request.getParameterValues("page")).containsExactly("1", "2");
        assertThat(request.getParameter("text")).startsWith("a b").hasSize(20_000 - 26);
        assertThat(request.getParameter("no")).isNull();
    }

    @Test
    void aFormHasOnlySoManyParameters() {
        MockHttpServletRequest request = request(FORM, 20_000);
        request.setContent("a=b&".repeat(5_000).getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> limited(request).getParameterMap()).isInstanceOf(InvalidParameterException.class);
    }

    private LimitedRequest limited(MockHttpServletRequest request) {
        return new LimitedRequest(request, () -> signedIn ? Optional.of("ann") : Optional.empty(), limits, receptions);
    }

    private static MockHttpServletRequest request(String type, int length) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/pictures");
        request.setUserPrincipal(() -> "ann");
        request.setContentType(type);
        if (type.equals(FORM)) {
            String form = "page=2&_csrf=token&text=a%20b";
            request.setContent((form + "a".repeat(length - form.length())).getBytes(StandardCharsets.UTF_8));
            request.setParameter("page", "1");
        } else {
            request.setContent(new byte[length]);
            request.setParameter("_csrf", "token");
        }
        return request;
    }
}
