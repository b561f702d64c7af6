package dev.stele.testkit.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The inputs that a fuzz target keeps: {@code src/test/resources/fuzz/<Target>/}, one file each. */
public final class FuzzCorpus {

    private static final Path ROOT = Path.of("src/test/resources/fuzz");

    /** A fuzz target; it throws when a property does not hold. */
    public interface Target {
        void fuzz(byte[] data);
    }

    private FuzzCorpus() {}

    /** One test for each kept input of the target. */
    public static Stream<DynamicTest> replay(Class<?> target, Target fuzz) {
        List<Path> inputs = inputs(target.getSimpleName());
        if (inputs.isEmpty()) {
            throw new IllegalStateException("no corpus for " + target.getSimpleName() + " in " + ROOT.toAbsolutePath());
        }
        return inputs.stream()
                .map(input -> DynamicTest.dynamicTest(
                        target.getSimpleName() + "/" + input.getFileName(),
                        () -> fuzz.fuzz(Files.readAllBytes(input))));
    }

    private static List<Path> inputs(String target) {
        Path folder = ROOT.resolve(target);
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
