package dev.stele.translation;

import dev.stele.translation.machine.Patience;
import dev.stele.translation.machine.provider.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which providers of machine translation a newsroom has; without any, every pair needs a person.
 *
 * @param auto whether a release is drafted at once, where a provider can
 * @param order of preference; a provider that is not named is not used
 * @param threads how many translations are drafted at once
 * @param waiting how many more may wait
 */
@ConfigurationProperties("stele.translation.machine")
record MachineSettings(
        @DefaultValue("true") boolean auto,

        @DefaultValue({"deepl", "google", "azure", "libretranslate", "pseudo"})
        List<String> order,

        @DefaultValue("2") int threads,
        @DefaultValue("1000") int waiting,
        @DefaultValue PatienceSettings patience,
        @DefaultValue ProviderSettings deepl,
        @DefaultValue ProviderSettings google,
        @DefaultValue ProviderSettings azure,
        @DefaultValue ProviderSettings libretranslate,
        @DefaultValue PseudoSettings pseudo) {

    /** How each provider is asked; see {@link Patience}. */
    record PatienceSettings(
            @DefaultValue("5") int attempts,
            @DefaultValue("1s") Duration firstPause,
            @DefaultValue("1m") Duration longestPause,
            @DefaultValue("6h") Duration quotaPause,
            @DefaultValue("5") double perSecond,
            @DefaultValue("10") int burst) {

        Patience patience() {
            return new Patience(attempts, firstPause, longestPause, quotaPause, perSecond, burst);
        }
    }

    /**
     * A provider is set up by its key, LibreTranslate by its address.
     *
     * @param url instead of the vendor's own
     * @param region of an Azure resource that is not global
     * @param languages ISO 639 codes, instead of those that the vendor documents
     * @param charactersPerDay that the newsroom allows itself (UTC)
     * @param timeOut of one call
     */
    record ProviderSettings(
            @Nullable Secret key,
            @Nullable URI url,
            @Nullable String region,
            @DefaultValue Set<String> languages,
            @DefaultValue("500000") long charactersPerDay,
            @DefaultValue("20s") Duration timeOut) {

        Secret keyOrNone() {
            return key == null ? Secret.of("") : key;
        }

        boolean hasKey() {
            return key != null && !key.toString().isEmpty();
        }
    }

    /** The pseudo-translation, for demonstrations only. */
    record PseudoSettings(@DefaultValue("false") boolean enabled) {}
}
