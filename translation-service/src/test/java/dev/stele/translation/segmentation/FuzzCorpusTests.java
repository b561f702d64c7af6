package dev.stele.translation.segmentation;

import dev.stele.testkit.fuzz.FuzzCorpus;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Replays the kept inputs of the fuzz targets of this package; {@code bench/fuzz} looks for new ones. */
class FuzzCorpusTests {

    @TestFactory
    Stream<DynamicTest> srx() {
        return FuzzCorpus.replay(SrxFuzz.class, SrxFuzz::fuzzerTestOneInput);
    }

    @TestFactory
    Stream<DynamicTest> sentence() {
        return FuzzCorpus.replay(SentenceFuzz.class, SentenceFuzz::fuzzerTestOneInput);
    }
}
