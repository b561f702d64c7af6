package dev.stele.content.site;

import dev.stele.chassis.security.Person;
import dev.stele.chassis.web.Problem;
import dev.stele.chassis.web.Versions;
import dev.stele.content.article.Articles;
import dev.stele.content.validation.Faults;
import dev.stele.contracts.SiteSettings;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The settings of the site: always there, bare at version 0 until they are set. */
@Tag(name = "Site", description = "Name, languages, sections, navigation and footer")
@RestController
@RequestMapping("/api/site")
class SiteController {
    private final Sites sites;
    private final ConfigureSite configuration;
    private final Articles articles;

    SiteController(Sites sites, ConfigureSite configuration, Articles articles) {
        this.sites = sites;
        this.configuration = configuration;
        this.articles = articles;
    }

    @Operation(summary = "Read the settings of the site")
    @GetMapping
    ResponseEntity<SiteSettings> site() {
        return answer(sites.get());
    }

    @Operation(
            summary = "Set up the site",
            description =
                    "If-Match with the ETag that was read: \"0\" for the first time. If-None-Match: * says the same.")
    @PutMapping
    ResponseEntity<SiteSettings> configure(
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader(name = "If-None-Match", required = false) @Nullable String ifNoneMatch,
            @RequestBody SiteSettings request,
            Person person) {
        long version = Versions.required(ifMatch, ifNoneMatch);
        Faults faults = new Faults();
        SiteSettings settings = new SiteRules(faults).checked(request);
        requireArticles(settings, faults);
        faults.raise();
        return answer(configuration
                .configure(version, settings, person.name())
                .orElseThrow(() -> new Problem(
                        HttpStatus.PRECONDITION_FAILED,
                        "stale-site",
                        "Somebody else changed the settings",
                        "Read them again; nothing was saved.")));
    }

    private void requireArticles(SiteSettings settings, Faults faults) {
        var links = SiteRules.articleLinks(settings);
        if (links.isEmpty()) return;
        List<UUID> ids = links.values().stream()
                .map(link -> Objects.requireNonNull(link.articleId()))
                .toList();
        Set<UUID> existing = articles.existing(ids);
        links.forEach((pointer, link) -> {
            if (!existing.contains(Objects.requireNonNull(link.articleId()))) {
                faults.refuse(pointer, "unknown-article", "There is no such article.");
            }
        });
    }

    private static ResponseEntity<SiteSettings> answer(Site site) {
        return Versions.answer(HttpStatus.OK, site.version(), site.settings());
    }
}
