package dev.stele.content.redirect.web;

import dev.stele.chassis.security.Person;
import dev.stele.content.http.Parameters;
import dev.stele.content.redirect.ForgetAddress;
import dev.stele.content.redirect.ImportTable;
import dev.stele.content.redirect.ReadTable;
import dev.stele.content.redirect.Redirects;
import dev.stele.content.redirect.Report;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The table of old addresses, for sites that move here. */
@Tag(name = "Redirects", description = "Addresses that readers know from the site as it was before it moved here")
@RestController
@RequestMapping("/api/redirects")
class RedirectController {
    private static final int LONGEST = 1_000;

    private final ReadTable reading;
    private final ImportTable imports;
    private final ForgetAddress forgetting;
    private final Redirects redirects;

    RedirectController(ReadTable reading, ImportTable imports, ForgetAddress forgetting, Redirects redirects) {
        this.reading = reading;
        this.imports = imports;
        this.forgetting = forgetting;
        this.redirects = redirects;
    }

    @Operation(
            summary = "Take in a table of old addresses",
            description =
                    "CSV in UTF-8 with the columns from, to and maybe locale. `from` is a path of the old site, also with its query "
                            + "or as a whole address; `to` an article id, the path of an article, a section or a home page of this site, "
                            + "another old address, or empty for a page that is no more (410). Where a row is refused "
                            + "nothing is stored, and 422 says what is wrong with which line. An address that the table has already is "
                            + "changed; an import that was cut off is sent again. `dry-run=true` stores nothing and answers 200 with the same report.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string"))))
    @Parameter(name = "dry-run", schema = @Schema(type = "boolean"))
    @PostMapping(consumes = "text/csv")
    Report take(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @RequestBody byte[] table,
            Person person) {
        Parameters given = new Parameters(parameters, "dry-run");
        boolean trial = given.flag("dry-run");
        given.raise();
        Report report = imports.take(reading.of(table), trial, person.name());
        if (report.refused() > 0 && !trial) throw RedirectProblems.refused(report);
        return report;
    }

    @Operation(summary = "List old addresses in their order; q is part of one")
    @Parameter(name = "q")
    @Parameter(name = "page")
    @Parameter(name = "size")
    @GetMapping
    RedirectView.Page list(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        Parameters given = new Parameters(parameters, "q", "page", "size");
        String search = given.text("q", LONGEST);
        int page = given.page();
        int size = given.size();
        given.raise();
        Redirects.Page found = redirects.list(search, page, size);
        return new RedirectView.Page(
                found.items().stream().map(RedirectView::of).toList(), page, size, found.total());
    }

    @Operation(summary = "Forget an old address", description = "404 when the table does not have it.")
    @Parameter(name = "from", required = true)
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, Person person) {
        Parameters given = new Parameters(parameters, "from");
        @Nullable String from = given.text("from", LONGEST);
        given.raise();
        if (!forgetting.forget(Objects.requireNonNullElse(from, ""), person.name())) throw RedirectProblems.unknown();
    }
}
