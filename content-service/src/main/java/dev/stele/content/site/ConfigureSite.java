package dev.stele.content.site;

import dev.stele.contracts.SiteConfigured;
import dev.stele.contracts.SiteSettings;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Replaces the settings of the site. */
@Service
class ConfigureSite {
    private final Sites sites;
    private final Clock clock;

    ConfigureSite(Sites sites, Clock clock) {
        this.sites = sites;
        this.clock = clock;
    }

    /** Empty when somebody else changed them since this version was read. */
    Optional<Site> configure(long version, SiteSettings settings, String by) {
        Site read = sites.get();
        if (read.version() != version) return Optional.empty();
        Site changed = read.configured(settings);
        SiteConfigured fact =
                new SiteConfigured(UUID.randomUUID(), changed.sequence(), clock.instant(), settings, null);
        return sites.save(changed, fact, by) ? Optional.of(changed) : Optional.empty();
    }
}
