package dev.stele.translation.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.translation.desk.Member;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ReadStatisticsTests {

    private final List<SeenLocales> asked = new ArrayList<>();

    private final ReadStatistics statistics = new ReadStatistics(
            new Achievements() {
                @Override
                public void add(Achievement achievement) {
                    throw new UnsupportedOperationException();
                }

                @Override
                public void forEach(SeenLocales locales, Instant from, Instant to, Consumer<Achievement> each) {
                    asked.add(locales);
                }
            },
            locales -> {
                asked.add(locales);
                return List.of();
            });

    @Test
    void aMemberWithoutLocalesSeesNone() {
        read(new Member("nobody", Set.of(), Set.of(), false), null);
        assertThat(asked).hasSize(2).containsOnly(new SeenLocales(false, Set.of()));
    }

    @Test
    void aMemberSeesTheirLocalesAndAChiefAll() {
        read(new Member("a", Set.of("ru"), Set.of("tg"), false), null);
        assertThat(asked).hasSize(2).containsOnly(new SeenLocales(false, Set.of("ru", "tg")));
        asked.clear();
        read(new Member("chief", Set.of(), Set.of(), true), null);
        assertThat(asked).hasSize(2).allMatch(SeenLocales::all);
        asked.clear();
        read(new Member("chief", Set.of(), Set.of(), true), "fa");
        assertThat(asked).hasSize(2).containsOnly(new SeenLocales(false, Set.of("fa")));
    }

    private void read(Member member, String locale) {
        statistics.figures(member, locale, Instant.EPOCH, Instant.EPOCH.plusSeconds(1));
    }
}
