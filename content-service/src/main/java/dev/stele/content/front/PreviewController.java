package dev.stele.content.front;

import dev.stele.content.front.FrontRequests.Curation;
import dev.stele.content.http.Parameters;
import dev.stele.content.site.Sites;
import dev.stele.content.validation.Faults;
import dev.stele.content.validation.LocaleTags;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the home front of a language before readers see it. */
@Tag(name = "Fronts")
@RestController
@RequestMapping("/api/fronts/home/preview")
class PreviewController {
    private static final int LONGEST = 40;

    private final PreviewFront previews;
    private final FrontRequests requests;
    private final Sites sites;

    PreviewController(PreviewFront previews, FrontRequests requests, Sites sites) {
        this.previews = previews;
        this.requests = requests;
        this.sites = sites;
    }

    @Operation(
            summary = "Preview the home front of a language",
            description =
                    "The list that holds at the time `at` if nobody changes anything, or else the curated one, filled with what "
                            + "is live now: the same articles in the same order as on the site.")
    @Parameter(name = "locale", required = true)
    @Parameter(name = "at")
    @GetMapping
    Preview preview(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        Parameters given = new Parameters(parameters, "locale", "at");
        String locale = given.text("locale", LONGEST);
        String at = given.text("at", LONGEST);
        given.raise();
        Instant moment = requests.moment(at);
        return previews.at(moment, spoken(locale));
    }

    @Operation(
            summary = "Preview a list of slots that is not saved",
            description = "Saves nothing. The slots are checked as they are when they are curated.")
    @Parameter(name = "locale", required = true)
    @PostMapping
    Preview preview(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @RequestBody Curation request) {
        Parameters given = new Parameters(parameters, "locale");
        String locale = given.text("locale", LONGEST);
        given.raise();
        return previews.of(requests.slots(request), spoken(locale));
    }

    private String spoken(@Nullable String locale) {
        Faults faults = new Faults();
        String tag = LocaleTags.checked("/locale", locale, faults);
        if (faults.isEmpty() && !sites.current().locales().contains(tag)) {
            faults.refuse("/locale", "unknown-locale", "The site is not in this language.");
        }
        faults.raise();
        return tag;
    }
}
