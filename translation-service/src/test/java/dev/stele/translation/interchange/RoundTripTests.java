package dev.stele.translation.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.translation.desk.Segment;
import dev.stele.translation.desk.Snapshot;
import dev.stele.translation.interchange.KnownTargets.KnownTarget;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoundTripTests {

    private static final int ARTICLES = 60;

    @ParameterizedTest
    @EnumSource
    void whatComesBackAsItWentOutChangesNothing(XliffVersion version) {
        seeds().forEach(seed -> {
            Workbench bench = worked(seed);
            Snapshot before = bench.snapshot();
            XliffReport report = bench.take(bench.export(version));
            assertThat(report.refused()).as("seed %d", seed).isEmpty();
            assertThat(report)
                    .as("seed %d", seed)
                    .isEqualTo(new XliffReport(
                            before.text().segments().size(),
                            0,
                            before.text().segments().size(),
                            List.of(),
                            List.of()));
            assertThat(bench.snapshot()).as("seed %d", seed).isEqualTo(before);
        });
    }

    @ParameterizedTest
    @EnumSource(names = "V2_1")
    void theFileIsValid(XliffVersion version) {
        seeds().forEach(seed -> {
            byte[] file = worked(seed).export(version);
            // The validator takes these characters of a text for codes of its own.
            String text = new String(file, java.nio.charset.StandardCharsets.UTF_8).replace('\ue101', '?');
            XLIFFReader.validate(
                    new ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)), null);
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatAScriptOutsideTranslatesIsTakenAndCanBeApproved(XliffVersion version) {
        seeds().forEach(seed -> {
            Workbench bench = worked(seed);
            XliffReport report = bench.take(new OutsideScript(version).translate(bench.export(version)));
            assertThat(report.refused()).as("seed %d", seed).isEmpty();
            assertThat(report.taken() + report.unchanged())
                    .isEqualTo(bench.segments().size());
            bench.submit();
            bench.approve();
            assertThat(bench.segments())
                    .as("seed %d", seed)
                    .allSatisfy(it -> assertThat(it.draft().by()).isEqualTo("translator"));
        });
    }

    private static LongStream seeds() {
        long first = Long.getLong("xliff.seed", 261_125);
        System.out.println("seeds " + first + " to " + (first + ARTICLES - 1));
        return LongStream.range(first, first + ARTICLES);
    }

    /** An article in work: written, proposed and empty targets, comments, matches, a second revision. */
    static Workbench worked(long seed) {
        Articles articles = new Articles(seed);
        Workbench bench = new Workbench(List.of("ru", "tg", "fa").get((int) (seed % 3)), articles.article());
        for (Segment it : bench.segments()) {
            if (articles.chance(2)) {
                bench.write(it, articles.target(it.source()));
            } else if (articles.chance(2)) {
                bench.propose(it, articles.target(it.source()));
            }
            if (articles.chance(4)) {
                bench.comment(it, articles.plain());
            }
        }
        if (articles.chance(2)) {
            bench.release(2, articles.article());
        }
        Map<String, List<KnownTarget>> known = new HashMap<>();
        for (Segment it : bench.segments()) {
            if (articles.chance(3)) {
                known.put(it.id(), List.of(new KnownTarget(it.source(), articles.target(it.source()), 100, "memory")));
            }
        }
        bench.known = translation -> known;
        return bench;
    }
}
