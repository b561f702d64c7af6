package dev.stele.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;

class StrictJsonTests {

    private record Body(String text, int number, List<Object> any) {}

    static final List<String> HOSTILE = List.of(
            "{\"text\":",
            "{\"text\":\"a\"} x",
            "{\"text\":\"a\",\"text\":\"b\"}",
            "{\"text\":\"a\",\"state\":\"LIVE\"}",
            "{\"text\":{\"$gt\":\"\"}}",
            "{\"text\":7}",
            "{\"number\":\"7\"}",
            "{\"number\":7.9}",
            "{\"any\":" + "[".repeat(1001) + "]".repeat(1001) + "}",
            "{\"any\":[" + "9".repeat(1001) + "]}");

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void refuses(String json) {
        assertThatThrownBy(() -> StrictJson.mapper().readValue(json, Body.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void writesThePropertiesOfAProblemBesideItsTitle() {
        Problem problem = new Problem(HttpStatus.CONFLICT, "claimed", "Claimed", "By ru.").with("holder", "ru");
        String json = StrictJson.mapper().writeValueAsString(problem.getBody());
        assertThat(StrictJson.mapper().readTree(json).path("holder").stringValue())
                .isEqualTo("ru");
    }

    @Test
    void takesWhatFits() {
        Body body = StrictJson.mapper().readValue("{\"text\":\"a\",\"number\":1,\"any\":[]}", Body.class);
        assertThat(body).isEqualTo(new Body("a", 1, List.of()));
    }
}
