package dev.stele.translation;

import dev.stele.translation.term.TermLimits;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What a newsroom sets about its termbase.
 *
 * @param concepts how many are kept at most
 * @param memory about as much as all of them take in the memory of each instance at most
 * @param sourceLocales BCP 47 tags of what the newsroom translates from, which belong to no reviewer of a target
 * @param look time between two looks for changes that other instances made
 * @param oldest time after which the termbase is read anew, whatever the looks say
 */
@ConfigurationProperties("stele.translation.term")
record TermSettings(
        @DefaultValue("50000") int concepts,
        @DefaultValue("48MB") DataSize memory,
        @DefaultValue("en") Set<String> sourceLocales,
        @DefaultValue("2s") Duration look,
        @DefaultValue("10m") Duration oldest) {

    TermLimits limits() {
        return new TermLimits(concepts, memory.toBytes());
    }
}
