package dev.stele.translation;

import dev.stele.translation.statistics.Achievements;
import dev.stele.translation.statistics.Backlog;
import dev.stele.translation.statistics.CountApproval;
import dev.stele.translation.statistics.ReadStatistics;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Figures of what was translated. */
@Configuration(proxyBeanMethods = false)
class StatisticsConfiguration {

    @Bean
    CountApproval countApproval(Achievements achievements) {
        return new CountApproval(achievements);
    }

    @Bean
    ReadStatistics readStatistics(Achievements achievements, Backlog backlog) {
        return new ReadStatistics(achievements, backlog);
    }
}
