package dev.stele.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.translation.machine.LanguagePair;
import dev.stele.translation.machine.Provider;
import dev.stele.translation.machine.Providers;
import dev.stele.translation.machine.Usage;
import dev.stele.translation.machine.provider.Account;
import dev.stele.translation.machine.provider.Secret;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class MachineSettingsTests {

    private static final String KEY = "k-3f9c-very-secret";
    private static final LanguagePair RUSSIAN = new LanguagePair(Locale.ENGLISH, Locale.of("ru"));

    @Test
    void withoutSettingsEveryPairNeedsAPerson() {
        MachineSettings settings = bound(Map.of());
        assertThat(settings.auto()).isTrue();
        assertThat(providers(settings).all()).isEmpty();
        assertThat(providers(settings).forPair(RUSSIAN)).isEmpty();
    }

    @Test
    void keysComeFromTheEnvironmentAndPutTheirProvidersInOrder() {
        MachineSettings settings = bound(Map.of(
                "STELE_TRANSLATION_MACHINE_GOOGLE_KEY",
                KEY,
                "STELE_TRANSLATION_MACHINE_AZURE_KEY",
                KEY,
                "STELE_TRANSLATION_MACHINE_DEEPL_KEY",
                KEY,
                "STELE_TRANSLATION_MACHINE_DEEPL_CHARACTERSPERDAY",
                "16000",
                "STELE_TRANSLATION_MACHINE_LIBRETRANSLATE_URL",
                "http://127.0.0.1:5000/mt/",
                "STELE_TRANSLATION_MACHINE_PSEUDO_ENABLED",
                "true"));
        assertThat(providers(settings).all())
                .extracting(Provider::name)
                .containsExactly("deepl", "google", "azure", "libretranslate", "pseudo");
        assertThat(providers(settings).all().getFirst().charactersPerDay()).isEqualTo(16_000);
    }

    @Test
    void theOrderAndTheLanguagesAreTheNewsroomsToChoose() {
        MachineSettings settings = bound(Map.of(
                "STELE_TRANSLATION_MACHINE_GOOGLE_KEY",
                KEY,
                "STELE_TRANSLATION_MACHINE_DEEPL_KEY",
                KEY,
                "STELE_TRANSLATION_MACHINE_DEEPL_LANGUAGES",
                "en,tg",
                "STELE_TRANSLATION_MACHINE_ORDER",
                "google,deepl"));
        assertThat(providers(settings).all()).extracting(Provider::name).containsExactly("google", "deepl");
        assertThat(providers(settings).all().getLast().capabilities(RUSSIAN).supported())
                .isFalse();
        MachineSettings wrong = bound(Map.of("STELE_TRANSLATION_MACHINE_ORDER", "deepl,babelfish"));
        assertThatThrownBy(() -> providers(wrong)).hasMessageContaining("babelfish");
    }

    @Test
    void noKeyIsShownByAnythingThatHoldsOne() {
        MachineSettings settings = bound(Map.of("STELE_TRANSLATION_MACHINE_DEEPL_KEY", " " + KEY + "\n"));
        Account account = new Account(URI.create("http://127.0.0.1"), Secret.of(KEY), Set.of(), Duration.ofSeconds(1));
        assertThat(settings.toString()).contains("***").doesNotContain(KEY);
        assertThat(account.toString()).contains("***").doesNotContain(KEY);
    }

    @Test
    void aKeyThatCannotBeOneStopsTheStartWithoutBeingShown() {
        MachineSettings settings = bound(Map.of("STELE_TRANSLATION_MACHINE_DEEPL_KEY", KEY + "\nX: y"));
        assertThatThrownBy(() -> providers(settings))
                .hasMessageContaining("https://api.deepl.com")
                .satisfies(it -> assertThat(it.toString()).doesNotContain(KEY));
    }

    private static Providers providers(MachineSettings settings) {
        Usage usage = new Usage() {
            @Override
            public boolean spend(String provider, LocalDate day, long characters, long limit) {
                return true;
            }

            @Override
            public long spent(String provider, LocalDate day) {
                return 0;
            }
        };
        return new MachineConfiguration().machineProviders(settings, usage, Clock.systemUTC());
    }

    private static MachineSettings bound(Map<String, Object> environment) {
        StandardEnvironment spring = new StandardEnvironment();
        spring.getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment", environment));
        return new Binder(
                        ConfigurationPropertySources.get(spring),
                        null,
                        ApplicationConversionService.getSharedInstance())
                .bindOrCreate("stele.translation.machine", MachineSettings.class);
    }
}
