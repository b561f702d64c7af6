package dev.stele.chassis.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

class NoWildcardTypeTests {

    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(new Things())
            .setControllerAdvice(new ProblemAdvice())
            .addInterceptors(new NoWildcardType())
            .build();

    @RestController
    private static final class Things {

        @PostMapping("/things")
        int keep(@RequestBody Map<String, String> thing) {
            return thing.size();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "415, */*",
        "415, application/*",
        "415, application/*;charset=utf-8",
        "415, application/*+json",
        "200, application/json"
    })
    void bodiesHaveOneType(int status, String type) throws Exception {
        mvc.perform(post("/things").header("Content-Type", type).content("{}")).andExpect(status().is(status));
    }
}
