package dev.stele.translation;

import dev.stele.translation.desk.Segmenter;
import dev.stele.translation.segmentation.EditRules;
import dev.stele.translation.segmentation.SegmentationRules;
import dev.stele.translation.segmentation.SrxSegmenter;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sentences by rules that are data. */
@Configuration(proxyBeanMethods = false)
class SegmentationConfiguration {

    @Bean
    Segmenter segmenter(SegmentationRules rules) {
        return new SrxSegmenter(rules::find);
    }

    @Bean
    EditRules editRules(SegmentationRules rules, Segmenter segmenter, Clock clock) {
        return new EditRules(rules, segmenter, clock);
    }
}
