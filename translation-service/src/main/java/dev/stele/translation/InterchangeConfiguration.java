package dev.stele.translation;

import dev.stele.translation.desk.DiscussTranslation;
import dev.stele.translation.desk.ReadDesk;
import dev.stele.translation.desk.Segment;
import dev.stele.translation.desk.Snapshot;
import dev.stele.translation.desk.TranslateArticle;
import dev.stele.translation.interchange.ExportXliff;
import dev.stele.translation.interchange.ImportXliff;
import dev.stele.translation.interchange.KnownTargets;
import dev.stele.translation.interchange.KnownTargets.KnownTarget;
import dev.stele.translation.interchange.TakeNotes;
import dev.stele.translation.memory.Memory;
import dev.stele.translation.memory.MemoryEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the parts of XLIFF interchange together. */
@Configuration(proxyBeanMethods = false)
class InterchangeConfiguration {

    @Bean
    KnownTargets knownTargets(Memory memory) {
        return translation -> known(translation, memory);
    }

    @Bean
    ExportXliff exportXliff(KnownTargets knownTargets) {
        return new ExportXliff(knownTargets);
    }

    @Bean
    ImportXliff importXliff(ReadDesk desk, TranslateArticle translating, DiscussTranslation discussing) {
        return new ImportXliff(desk, translating, new TakeNotes(discussing));
    }

    private static Map<String, List<KnownTarget>> known(Snapshot translation, Memory memory) {
        List<Segment> segments = translation.text().segments();
        Map<String, MemoryEntry> entries = segments.isEmpty()
                ? Map.of()
                : memory.exact(
                        translation.source().locale().toLanguageTag(),
                        translation.key().tag(),
                        segments.stream().map(Segment::source).toList());
        Map<String, List<KnownTarget>> known = new HashMap<>();
        for (Segment segment : segments) {
            MemoryEntry entry = entries.get(Memory.normalized(segment.source()));
            if (entry != null) {
                known.put(segment.id(), List.of(new KnownTarget(entry.source(), entry.target(), 100, "stele:memory")));
            }
        }
        return known;
    }
}
