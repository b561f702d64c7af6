package dev.stele.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.e2e.house.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/threats.md} names no test that is not there, and no chapter of ASVS 5.0 is missing. */
class ThreatsTests {

    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w*(?:Tests|IT))`");
    private static final int CHAPTERS = 17;

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        Set<String> named =
                NAMED.matcher(text()).results().map(it -> it.group(1)).collect(Collectors.toSet());
        assertThat(named).hasSizeGreaterThan(10);
        try (Stream<Path> modules = Files.list(Checkout.root())) {
            Set<String> tests = modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .flatMap(ThreatsTests::classes)
                    .collect(Collectors.toSet());
            assertThat(tests).containsAll(named);
        }
    }

    @Test
    void everyChapterIsThere() throws IOException {
        Matcher chapter = Pattern.compile("(?m)^\\| V(\\d+) ").matcher(text());
        assertThat(chapter.results().map(it -> Integer.parseInt(it.group(1))))
                .containsExactlyElementsOf(
                        Stream.iterate(1, i -> i + 1).limit(CHAPTERS).toList());
    }

    private static Stream<String> classes(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String text() throws IOException {
        return Files.readString(Checkout.root().resolve("docs/threats.md"));
    }
}
