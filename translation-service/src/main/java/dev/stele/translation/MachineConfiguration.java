package dev.stele.translation;

import dev.stele.translation.MachineSettings.ProviderSettings;
import dev.stele.translation.desk.Drafts;
import dev.stele.translation.desk.ProposeTargets;
import dev.stele.translation.desk.Translations;
import dev.stele.translation.machine.DraftRuns;
import dev.stele.translation.machine.DraftTranslations;
import dev.stele.translation.machine.KnownTargets;
import dev.stele.translation.machine.MachineTranslator;
import dev.stele.translation.machine.Provider;
import dev.stele.translation.machine.Providers;
import dev.stele.translation.machine.Usage;
import dev.stele.translation.machine.Workers;
import dev.stele.translation.machine.provider.Account;
import dev.stele.translation.machine.provider.Azure;
import dev.stele.translation.machine.provider.DeepL;
import dev.stele.translation.machine.provider.Google;
import dev.stele.translation.machine.provider.LibreTranslate;
import dev.stele.translation.machine.provider.Pseudo;
import dev.stele.translation.memory.Memory;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the machines together that the settings name; there is none by default. */
@Configuration(proxyBeanMethods = false)
class MachineConfiguration {

    @Bean
    Providers machineProviders(MachineSettings settings, Usage usage, Clock clock) {
        return new Providers(settings.order().stream()
                .flatMap(name -> translator(name, settings, clock)
                        .map(it -> new Provider(
                                it,
                                settings.patience().patience(),
                                charactersPerDay(name, settings),
                                usage,
                                new Random(),
                                Thread::sleep,
                                clock)))
                .toList());
    }

    @Bean
    Workers machineWorkers(MachineSettings settings) {
        return new Workers(settings.threads(), settings.waiting());
    }

    @Bean
    DraftTranslations draftTranslations(
            Translations translations,
            ProposeTargets desk,
            Memory memory,
            Providers providers,
            DraftRuns runs,
            Workers workers,
            Clock clock) {
        return new DraftTranslations(translations, desk, known(memory), providers, runs, workers, clock);
    }

    @Bean
    Drafts drafts(DraftTranslations drafts, Providers providers, MachineSettings settings) {
        return settings.auto() && !providers.all().isEmpty() ? drafts::wanted : Drafts.NONE;
    }

    private static KnownTargets known(Memory memory) {
        return (sources, pair) -> {
            Set<String> known = memory.exact(
                            pair.from().toLanguageTag(), pair.to().toLanguageTag(), sources)
                    .keySet();
            return sources.stream()
                    .filter(source -> known.contains(Memory.normalized(source)))
                    .collect(Collectors.toSet());
        };
    }

    private static Stream<MachineTranslator> translator(String name, MachineSettings settings, Clock clock) {
        return switch (name) {
            case "deepl" ->
                keyed(settings.deepl())
                        .map(it -> new DeepL(account(it, DeepL.home(it.keyOrNone()), DeepL.languages()), clock));
            case "google" ->
                keyed(settings.google()).map(it -> new Google(account(it, Google.HOME, Google.languages()), clock));
            case "azure" ->
                keyed(settings.azure())
                        .map(it -> new Azure(account(it, Azure.HOME, Azure.languages()), it.region(), clock));
            case "libretranslate" ->
                Stream.of(settings.libretranslate())
                        .filter(it -> it.url() != null)
                        .map(it -> new LibreTranslate(account(it, null, LibreTranslate.languages()), clock));
            case "pseudo" -> settings.pseudo().enabled() ? Stream.of(new Pseudo()) : Stream.<MachineTranslator>empty();
            default -> throw new IllegalArgumentException("no provider of machine translation is called " + name);
        };
    }

    private static Stream<ProviderSettings> keyed(ProviderSettings it) {
        return it.hasKey() ? Stream.of(it) : Stream.empty();
    }

    private static Account account(ProviderSettings it, @Nullable URI home, Set<String> languages) {
        URI url = it.url() == null ? Objects.requireNonNull(home) : it.url();
        return new Account(url, it.keyOrNone(), it.languages().isEmpty() ? languages : it.languages(), it.timeOut());
    }

    private static long charactersPerDay(String name, MachineSettings settings) {
        Map<String, ProviderSettings> all = Map.of(
                "deepl", settings.deepl(),
                "google", settings.google(),
                "azure", settings.azure(),
                "libretranslate", settings.libretranslate());
        return all.containsKey(name) ? Objects.requireNonNull(all.get(name)).charactersPerDay() : Long.MAX_VALUE;
    }
}
