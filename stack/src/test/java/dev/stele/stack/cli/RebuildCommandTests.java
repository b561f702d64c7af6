package dev.stele.stack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RebuildCommandTests {

    private static final JsonMapper JSON = new JsonMapper();

    private final StringWriter printed = new StringWriter();

    @Test
    void aSwitchWithoutAnErrorIsASuccess() {
        assertThat(report("{'state': 'SWITCHED', 'error': null}")).isZero();
        assertThat(printed.toString()).contains("is equal to the old one, and is live now");
    }

    @Test
    void aSwitchWithAnErrorIsNone() {
        assertThat(report("{'state': 'SWITCHED', 'error': 'readers were not told'}"))
                .isEqualTo(1);
        assertThat(printed.toString())
                .contains("is live now", "readers were not told")
                .doesNotContain("equal");
    }

    private int report(String progress) {
        return RebuildCommand.report(JSON.readTree(progress.replace('\'', '"')), new PrintWriter(printed, true));
    }
}
