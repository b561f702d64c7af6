package dev.stele.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

class LimitedRequestTests {

    private static final String FILES = "multipart/form-data; boundary=b";
    private static final String FORM = "application/x-www-form-urlencoded";

    private boolean signedIn = true;

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
        MockHttpServletRequest request = request(FORM, 70_000);
        BodyLimits limits = BodyLimitsTests.LIMITS;
        new LargeBodyTurns(limits, 1).doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        assertThat(limited(request).getParameter("_csrf")).isEqualTo("token");
    }

    private LimitedRequest limited(MockHttpServletRequest request) {
        long anonymous = DataSize.ofKilobytes(16).toBytes();
        return new LimitedRequest(
                request, () -> signedIn, anonymous, DataSize.ofMegabytes(1).toBytes());
    }

    private static MockHttpServletRequest request(String type, int length) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/pictures");
        request.setContentType(type);
        request.setContent(new byte[length]);
        request.setParameter("_csrf", "token");
        return request;
    }
}
