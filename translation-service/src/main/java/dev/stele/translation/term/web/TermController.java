package dev.stele.translation.term.web;

import dev.stele.chassis.security.Person;
import dev.stele.chassis.web.Versions;
import dev.stele.translation.term.Concept;
import dev.stele.translation.term.EditTerms;
import dev.stele.translation.term.Termbase;
import dev.stele.translation.web.Limits;
import dev.stele.translation.web.Members;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The concepts of the termbase, one by one. */
@RestController
@Tag(name = "Terms")
class TermController {

    private static final int LARGEST_PAGE = 100;
    private static final int LAST_PAGE = 10_000;
    private static final int LONGEST_QUERY = 200;
    private static final int LONGEST_SECTION = 64;

    private final EditTerms terms;

    TermController(EditTerms terms) {
        this.terms = terms;
    }

    @GetMapping(path = "/api/terms", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Lists concepts by their first terms",
            description =
                    "q stands in a term, the subject or the note. A caller that accepts text/csv or application/x-tbx+xml "
                            + "gets what /api/terms.csv and /api/terms.tbx answer; those take no parameters.")
    PageView concepts(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String locale,
            @RequestParam(required = false) @Nullable String section,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        new Limits()
                .atMost("/q", q == null ? "" : q, LONGEST_QUERY)
                .locale("/locale", locale)
                .optional("/section", section, LONGEST_SECTION)
                .number("/page", page, 0, LAST_PAGE)
                .number("/size", size, 1, LARGEST_PAGE)
                .orMalformed();
        String words = q == null || q.isBlank() ? null : q;
        Termbase.Page found = terms.page(new Termbase.Filter(words, locale, section, page, size));
        return new PageView(found.items().stream().map(ConceptView::of).toList(), page, size, found.total());
    }

    @PostMapping("/api/terms")
    @Operation(
            summary = "Adds a concept",
            description = "For a chief, or a reviewer of all its languages but those that are translated from.")
    ResponseEntity<ConceptView> createConcept(Person person, @RequestBody ConceptRequest request) {
        Concept concept = terms.create(request.content(), Members.of(person));
        return ResponseEntity.created(URI.create("/api/terms/" + concept.id()))
                .eTag(Versions.tag(concept.version()))
                .body(ConceptView.of(concept));
    }

    @GetMapping("/api/terms/{id}")
    @Operation(summary = "Shows a concept; its version is the ETag")
    ResponseEntity<ConceptView> concept(@PathVariable String id) {
        return answer(terms.read(id));
    }

    @PutMapping("/api/terms/{id}")
    @Operation(
            summary = "Says everything about a concept anew",
            description =
                    "Needs If-Match; a stale one is answered with 412 and nothing is saved. Reviewers change the terms "
                            + "of their languages; what is said of the concept too, when they review all its languages "
                            + "but those that are translated from.")
    ResponseEntity<ConceptView> changeConcept(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ConceptRequest request) {
        long version = Versions.required(ifMatch);
        return answer(terms.change(id, version, request.content(), Members.of(person)));
    }

    @DeleteMapping("/api/terms/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Forgets a concept", description = "Needs If-Match.")
    void deleteConcept(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        terms.delete(id, Versions.required(ifMatch), Members.of(person));
    }

    private static ResponseEntity<ConceptView> answer(Concept concept) {
        return Versions.answer(HttpStatus.OK, concept.version(), ConceptView.of(concept));
    }

    /** A page of concepts. */
    record PageView(List<ConceptView> items, int page, int size, long total) {}
}
