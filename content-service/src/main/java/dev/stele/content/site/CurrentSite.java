package dev.stele.content.site;

import dev.stele.contracts.SiteSettings;
import org.springframework.stereotype.Service;

/** The settings of the site as they are now, for features that must fit them. */
@Service
public class CurrentSite {
    private final Sites sites;

    CurrentSite(Sites sites) {
        this.sites = sites;
    }

    /** Those of a bare site in English before anybody has set it up. */
    public SiteSettings settings() {
        return sites.get().settings();
    }
}
