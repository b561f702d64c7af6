package dev.stele.translation;

import dev.stele.translation.desk.ReadDesk;
import dev.stele.translation.desk.Segment;
import dev.stele.translation.desk.SegmentState;
import dev.stele.translation.desk.Snapshot;
import dev.stele.translation.desk.TranslateArticle;
import dev.stele.translation.interchange.ExportXliff;
import dev.stele.translation.interchange.ImportXliff;
import dev.stele.translation.interchange.KnownTargets;
import dev.stele.translation.interchange.KnownTargets.KnownTarget;
import dev.stele.translation.memory.Match;
import dev.stele.translation.memory.MatchTranslation;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the parts of XLIFF interchange together. */
@Configuration(proxyBeanMethods = false)
class InterchangeConfiguration {

    @Bean
    KnownTargets knownTargets(MatchTranslation memory) {
        return translation -> known(translation, memory);
    }

    @Bean
    ExportXliff exportXliff(KnownTargets knownTargets) {
        return new ExportXliff(knownTargets);
    }

    @Bean
    ImportXliff importXliff(ReadDesk desk, TranslateArticle translating) {
        return new ImportXliff(desk, translating);
    }

    private static Map<String, List<KnownTarget>> known(Snapshot translation, MatchTranslation memory) {
        List<Segment> open = translation.text().segments().stream()
                .filter(it -> it.draft().state() != SegmentState.APPROVED)
                .toList();
        return memory.all(translation, open).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        found -> found.getValue().matches().stream()
                                .map(InterchangeConfiguration::known)
                                .toList()));
    }

    private static KnownTarget known(Match it) {
        return new KnownTarget(it.entry().source(), it.entry().target(), Math.min(it.score(), 100), "stele:memory");
    }
}
