package dev.stele.stack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.embedded.BoundedLog;
import dev.stele.stack.data.DataFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackgroundOutputTests {

    @TempDir
    private Path data;

    @ParameterizedTest
    @ValueSource(strings = {"stack.log", "stack-errors.log"})
    void isBoundedHoweverMuchIsSaid(String name) throws Exception {
        say(Talkative.class);

        Path log = data.resolve("logs").resolve(name);
        assertThat(log).content().endsWith(Talkative.LAST + System.lineSeparator());
        assertThat(Files.size(log)).isLessThanOrEqualTo(BoundedLog.LIMIT);
        try (var files = Files.list(log.getParent())) {
            assertThat(files.filter(file -> file.getFileName().toString().startsWith(name)))
                    .hasSize(2)
                    .allSatisfy(file -> assertThat(Files.size(file)).isLessThanOrEqualTo(BoundedLog.LIMIT));
        }
    }

    @Test
    void beginsAnewWithEachStart() throws Exception {
        Files.createDirectory(data.resolve("logs"));
        Files.writeString(data.resolve("logs/stack.log"), "what the last one said");

        say(Main.class, "help");

        assertThat(data.resolve("logs/stack.log")).content().contains("Usage").doesNotContain("what the last one said");
    }

    private void say(Class<?> main, String... arguments) throws Exception {
        var files = BackgroundOutput.of(new DataFolder(data));
        var line = new ArrayList<>(List.of(OwnJava.path()));
        line.addAll(files.options());
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        line.addAll(List.of(arguments));
        Process process = files.start(line);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    }
}
