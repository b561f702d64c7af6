package dev.stele.content.validation;

import dev.stele.testkit.fuzz.FuzzCorpus;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Replays the kept inputs of the fuzz targets of this package; {@code bench/fuzz} looks for new ones. */
class FuzzCorpusTests {

    @TestFactory
    Stream<DynamicTest> markup() {
        return FuzzCorpus.replay(MarkupFuzz.class, MarkupFuzz::fuzzerTestOneInput);
    }

    @TestFactory
    Stream<DynamicTest> slug() {
        return FuzzCorpus.replay(SlugFuzz.class, SlugFuzz::fuzzerTestOneInput);
    }

    @TestFactory
    Stream<DynamicTest> oldAddress() {
        return FuzzCorpus.replay(OldAddressFuzz.class, OldAddressFuzz::fuzzerTestOneInput);
    }
}
