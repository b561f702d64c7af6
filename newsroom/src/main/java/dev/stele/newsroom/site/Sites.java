package dev.stele.newsroom.site;

import dev.stele.newsroom.client.Services;
import dev.stele.newsroom.client.Versioned;
import org.springframework.stereotype.Component;

/** The settings of the site, kept by the content service. */
@Component
public final class Sites {

    private static final String PATH = "/api/site";

    private final Services services;

    Sites(Services services) {
        this.services = services;
    }

    public Versioned<SiteSettings> read() {
        return services.content().get(PATH).versioned(SiteSettings.class);
    }

    void save(SiteSettings settings, String etag) {
        services.content().put(PATH).ifMatch(etag).json(settings).send();
    }
}
