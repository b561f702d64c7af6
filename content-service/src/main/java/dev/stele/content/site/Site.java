package dev.stele.content.site;

import dev.stele.contracts.SiteSettings;
import java.util.List;
import java.util.Map;

/** The settings of the site; version 0 is a bare site in English before anybody has set it up. */
record Site(long version, long sequence, SiteSettings settings) {
    static final Site BARE = new Site(
            0,
            0,
            new SiteSettings(
                    Map.of(),
                    Map.of(),
                    "en",
                    List.of("en"),
                    List.of(),
                    List.of(),
                    new SiteSettings.Footer(Map.of(), List.of(), Map.of())));

    Site configured(SiteSettings settings) {
        return new Site(version + 1, sequence + 1, settings);
    }
}
