package dev.stele.translation;

import dev.stele.translation.effort.MeasureEffort;
import dev.stele.translation.memory.Concordance;
import dev.stele.translation.memory.FindMatches;
import dev.stele.translation.memory.LearnApproved;
import dev.stele.translation.memory.MatchTranslation;
import dev.stele.translation.memory.Memory;
import dev.stele.translation.memory.MemoryFeed;
import dev.stele.translation.memory.MemoryIndex;
import dev.stele.translation.memory.index.FollowingIndex;
import dev.stele.translation.memory.tmx.ImportTmx;
import dev.stele.translation.memory.tmx.RunningImports;
import java.time.Clock;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The memory, its index and its interchange. */
@Configuration(proxyBeanMethods = false)
class MemoryConfiguration {

    @Bean
    LearnApproved learnApproved(Memory memory) {
        return new LearnApproved(memory);
    }

    @Bean(destroyMethod = "close")
    FollowingIndex memoryIndex(MemoryFeed feed, MemorySettings settings) {
        return new FollowingIndex(feed, settings.index().settings());
    }

    /** Not before the service answers: filling the index is no reason to make people wait. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> memoryIndexStart(FollowingIndex index) {
        return ready -> index.start();
    }

    @Bean
    FindMatches findMatches(Memory memory, MemoryIndex index, MemorySettings settings) {
        return new FindMatches(memory, index, settings.limits(), System::nanoTime);
    }

    @Bean
    MatchTranslation matchTranslation(FindMatches matches) {
        return new MatchTranslation(matches);
    }

    @Bean
    MeasureEffort measureEffort(MatchTranslation memory) {
        return new MeasureEffort(memory);
    }

    @Bean
    Concordance concordance(Memory memory, MemoryIndex index) {
        return new Concordance(memory, index);
    }

    @Bean
    ImportTmx importTmx(Memory memory, Clock clock) {
        return new ImportTmx(memory, clock);
    }

    @Bean
    RunningImports runningImports() {
        return new RunningImports();
    }
}
