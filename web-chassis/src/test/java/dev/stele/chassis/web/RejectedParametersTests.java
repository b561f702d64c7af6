package dev.stele.chassis.web;

import static org.hamcrest.Matchers.equalTo;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Parameters that the firewall of Spring Security rejects when a controller asks for them are the caller's fault. */
class RejectedParametersTests {

    private static final Filter FIREWALL = (request, response, chain) ->
            chain.doFilter(new StrictHttpFirewall().getFirewalledRequest((HttpServletRequest) request), response);

    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(new Lists())
            .setControllerAdvice(new ProblemAdvice())
            .addFilters(FIREWALL)
            .build();

    @RestController
    private static final class Lists {

        @GetMapping("/things")
        int list(@RequestParam Map<String, String> parameters) {
            return parameters.size();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "a\0b", "a\r\nb"})
    void areMalformedRequests(String name) throws Exception {
        mvc.perform(get("/things").param(name, "x"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type", equalTo("/problems/malformed-request")));
    }
}
