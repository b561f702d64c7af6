package dev.stele.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.contracts.FrontRule.Newsstand;
import dev.stele.contracts.FrontRule.Place;
import dev.stele.contracts.FrontRule.Resolved;
import dev.stele.contracts.FrontSlot.Automatic;
import dev.stele.contracts.FrontSlot.Gap;
import dev.stele.contracts.FrontSlot.Pinned;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FrontRuleTests {

    private static final long FIRST_SEED = Long.getLong("stele.seed", new Random().nextInt(1_000_000));
    private static final List<String> LOCALES = List.of("en", "fa", "ru", "tg");
    private static final List<String> SECTIONS = List.of("water", "roads", "nothing-in-it");

    private record Story(UUID id, String section, String source, List<String> locales) {}

    /** Newest first. */
    private record Stand(Map<String, Story> stories) implements Newsstand<Story> {

        @Override
        public Map<String, Story> find(Collection<String> ids) {
            Map<String, Story> found = new LinkedHashMap<>(stories);
            found.keySet().retainAll(ids);
            return found;
        }

        @Override
        public List<Story> newest(@Nullable String section, @Nullable String locale, int limit) {
            return stories.values().stream()
                    .filter(s -> section == null || s.section().equals(section))
                    .filter(s -> locale == null || s.locales().contains(locale))
                    .limit(limit)
                    .toList();
        }

        @Override
        public String id(Story story) {
            return story.id().toString();
        }

        @Override
        public String sourceLocale(Story story) {
            return story.source();
        }

        @Override
        public List<String> locales(Story story) {
            return story.locales();
        }
    }

    private final Story well = story(1, "water", "en", "en", "ru");
    private final Story road = story(2, "roads", "ru", "ru", "tg");
    private final Story dam = story(3, "water", "en", "en", "fa", "ru", "tg");
    private final Stand stand = stand(List.of(well, road, dam));

    @Test
    void keepsTheOrderOfTheCuratorAndLeavesStoriesToTheSlotThatPinsThem() {
        assertThat(ids("ru", new Automatic(null, 2, Gap.SKIP), pin(well, Gap.SKIP)))
                .containsExactly(road.id(), dam.id(), well.id());
    }

    @Test
    void skipsOrLabelsWhatTheLanguageLacks() {
        assertThat(ids("tg", pin(well, Gap.SKIP), pin(road, Gap.SKIP))).containsExactly(road.id());
        assertThat(resolved("tg", pin(well, Gap.LABEL)).places()).containsExactly(new Place<>(0, well, "en"));
    }

    @Test
    void offersTheSitesLanguageThenTheOriginalThenAny() {
        Story translated = story(4, "water", "tg", "fa", "ru");
        FrontRule<Story> rule = new FrontRule<>(stand(List.of(road, translated)), "fa-AF", "en");

        assertThat(rule.resolve(List.of(pin(road, Gap.LABEL), pin(translated, Gap.LABEL)))
                        .places())
                .extracting(Place::locale)
                .containsExactly("ru", "fa");
    }

    @Test
    void aPinOfWhatIsNotLiveTakesNoPlace() {
        Pinned draft = new Pinned(new UUID(9, 9), Gap.LABEL);
        assertThat(ids("en", draft, new Automatic("water", 5, Gap.SKIP))).containsExactly(well.id(), dam.id());
    }

    @Test
    void anEmptySectionLeavesItsSlotEmpty() {
        assertThat(ids("en", new Automatic("nothing-in-it", 3, Gap.LABEL), pin(dam, Gap.SKIP)))
                .containsExactly(dam.id());
    }

    @Test
    void showsTheNewestWhereEverySlotComesToNothing() {
        Resolved<Story> front = resolved("tg", pin(well, Gap.SKIP));
        assertThat(front.curated()).isFalse();
        assertThat(front.places()).extracting(p -> p.article().id()).containsExactly(road.id(), dam.id());
        assertThat(resolved("de").places()).isEmpty();
    }

    static LongStream seeds() {
        return LongStream.range(FIRST_SEED, FIRST_SEED + 500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void showsNoStoryTwiceAndNoneThatASlotDoesNotAllow(long seed) {
        Random random = new Random(seed);
        List<Story> stories = new ArrayList<>();
        int count = random.nextInt(40);
        for (int n = 0; n < count; n++) stories.add(story(random, n));
        List<FrontSlot> slots = new ArrayList<>();
        for (int n = random.nextInt(12); n > 0; n--) slots.add(slot(random));
        Stand all = stand(stories);

        for (String locale : LOCALES) {
            Resolved<Story> front = new FrontRule<>(all, locale, "en").resolve(slots);
            List<FrontSlot> used = front.curated() ? slots : FrontRule.UNCURATED;
            assertThat(front.places()).extracting(p -> p.article().id()).doesNotHaveDuplicates();
            assertThat(front.places()).extracting(Place::slot).isSorted();
            assertThat(front.places()).allSatisfy(place -> {
                assertThat(place.article().locales()).contains(place.locale());
                if (!place.locale().equals(locale)) {
                    assertThat(used.get(place.slot()).gap()).isEqualTo(Gap.LABEL);
                    assertThat(place.article().locales()).doesNotContain(locale);
                }
            });
            assertNothingIsLeftOut(all, locale, used, front);
        }
    }

    /** A slot with room shows every story that fits it, unless another slot has or pins that story. */
    private static void assertNothingIsLeftOut(Stand all, String locale, List<FrontSlot> slots, Resolved<Story> front) {
        var shown =
                new HashSet<>(front.places().stream().map(p -> p.article().id()).toList());
        for (FrontSlot slot : slots) {
            if (slot instanceof Pinned pin) shown.add(pin.articleId());
        }
        for (int i = 0; i < slots.size(); i++) {
            int at = i;
            if (!(slots.get(i) instanceof Automatic run)) continue;
            long filled = front.places().stream().filter(p -> p.slot() == at).count();
            assertThat(filled).isLessThanOrEqualTo(run.count());
            if (filled == run.count()) continue;
            String restricted = run.gap() == Gap.SKIP ? locale : null;
            assertThat(all.newest(run.section(), restricted, Integer.MAX_VALUE))
                    .allMatch(story -> shown.contains(story.id()));
        }
    }

    private static FrontSlot slot(Random random) {
        Gap gap = random.nextBoolean() ? Gap.SKIP : Gap.LABEL;
        if (random.nextBoolean()) return new Pinned(new UUID(0, random.nextInt(45)), gap);
        String section = random.nextBoolean() ? null : SECTIONS.get(random.nextInt(SECTIONS.size()));
        return new Automatic(section, 1 + random.nextInt(6), gap);
    }

    private static Story story(Random random, int n) {
        List<String> live = new ArrayList<>(LOCALES);
        live.removeIf(locale -> random.nextInt(3) == 0);
        if (live.isEmpty()) live.add("ru");
        return story(n, SECTIONS.get(random.nextInt(2)), LOCALES.get(random.nextInt(4)), live.toArray(String[]::new));
    }

    private static Story story(int n, String section, String source, String... locales) {
        return new Story(new UUID(0, n), section, source, List.of(locales));
    }

    private static Stand stand(List<Story> stories) {
        Map<String, Story> all = new LinkedHashMap<>();
        stories.forEach(s -> all.put(s.id().toString(), s));
        return new Stand(all);
    }

    private static Pinned pin(Story story, Gap gap) {
        return new Pinned(story.id(), gap);
    }

    private Resolved<Story> resolved(String locale, FrontSlot... slots) {
        return new FrontRule<>(stand, locale, "en").resolve(List.of(slots));
    }

    private List<UUID> ids(String locale, FrontSlot... slots) {
        return resolved(locale, slots).places().stream()
                .map(p -> p.article().id())
                .toList();
    }
}
