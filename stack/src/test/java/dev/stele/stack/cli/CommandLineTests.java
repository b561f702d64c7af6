package dev.stele.stack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTests {

    @TempDir
    private Path data;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "frobnicate",
                "up --frobnicate",
                "up --base",
                "up --base eighty",
                "up --base 80",
                "up --base 65530",
                "up elsewhere",
                "up --mongodb http://localhost",
                "token",
                "logs",
                "logs kitchen"
            })
    void saysInOneLineWhatIsWrong(String words) {
        assertThat(run(words)).isEqualTo(2);
        assertThat(err.toString().strip()).startsWith("stele: ").hasLineCount(1);
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "token editor", "rebuild"})
    void saysThatNothingRuns(String words) {
        assertThat(run(words + " --data " + data)).isEqualTo(2);
        assertThat(err.toString().strip())
                .contains("no newsroom runs on " + data)
                .hasLineCount(1);
    }

    @Test
    void stoppingWhatDoesNotRunIsNoFailure() {
        assertThat(run("down --data " + data)).isZero();
        assertThat(out.toString()).contains("Nothing runs on " + data);
    }

    @Test
    void printsTheLogOfAPart() throws Exception {
        Files.createDirectory(data.resolve("logs"));
        Files.writeString(data.resolve("logs/kafka.log"), "ҳозир\n");
        assertThat(run("logs kafka --data " + data)).isZero();
        assertThat(out.toString()).isEqualTo("ҳозир\n");
    }

    @Test
    void helpNamesEveryCommandThatExists() {
        assertThat(run("help")).isZero();
        assertThat(out.toString()).contains("up", "down", "status", "token", "logs", "rebuild");
    }

    private int run(String words) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words.split(" "));
    }
}
