package dev.stele.content.article.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.chassis.web.FieldError;
import dev.stele.content.validation.Faults;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArticleInputsTests {
    @Test
    void takesSoManyOverridesAndNoMore() {
        assertThat(faults(overrides(100))).isEmpty();
        assertThat(faults(overrides(101)))
                .singleElement()
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly("/override", "count");
    }

    @Test
    void takesNoEndlessNameOfAnOverride() {
        assertThat(faults(Map.of("placeholder@/" + "x".repeat(300), "A name.")))
                .singleElement()
                .extracting(FieldError::code)
                .isEqualTo("too-long");
    }

    private static Map<String, String> overrides(int count) {
        return IntStream.range(0, count)
                .boxed()
                .collect(Collectors.toMap(i -> "placeholder@/blocks/" + i, _ -> "It is a name."));
    }

    private static List<FieldError> faults(Map<String, String> overrides) {
        Faults faults = new Faults();
        var request = new ArticleRequests.Publish(null, List.of("en"), null, null, overrides, null, null, null);
        new ArticleInputs(faults).publication(request, Instant.EPOCH);
        return faults.list();
    }
}
