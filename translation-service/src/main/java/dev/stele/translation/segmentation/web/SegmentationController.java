package dev.stele.translation.segmentation.web;

import dev.stele.chassis.security.Person;
import dev.stele.chassis.web.FieldError;
import dev.stele.chassis.web.InvalidRequest;
import dev.stele.chassis.web.Problem;
import dev.stele.chassis.web.Versions;
import dev.stele.translation.segmentation.BuiltInRules;
import dev.stele.translation.segmentation.EditRules;
import dev.stele.translation.segmentation.SegmentationRules;
import dev.stele.translation.segmentation.SegmentationRules.LanguageRules;
import dev.stele.translation.segmentation.UnusableRules;
import dev.stele.translation.web.Limits;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How texts are cut into sentences: SRX rules per language, which a chief may change. */
@RestController
@RequestMapping("/api/segmentation")
@Tag(name = "Segmentation")
class SegmentationController {

    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_SRX = 262_144;

    private final SegmentationRules rules;
    private final EditRules edit;

    SegmentationController(SegmentationRules rules, EditRules edit) {
        this.rules = rules;
        this.edit = edit;
    }

    @GetMapping
    @Operation(summary = "Lists the languages that have rules of their own; all others use the built-in rules")
    RulesView list() {
        return new RulesView(rules.all().stream().map(LanguageView::of).toList());
    }

    @GetMapping(path = "/{language}", produces = MediaType.APPLICATION_XML_VALUE)
    @Operation(
            summary =
                    "The SRX document in force for a language; version 0 is the built-in one, if it was never replaced")
    ResponseEntity<byte[]> read(@PathVariable String language) {
        Optional<LanguageRules> own = rules.find(language(language));
        String srx = own.map(LanguageRules::srx).orElse(BuiltInRules.SRX);
        return Versions.answer(
                HttpStatus.OK, own.map(LanguageRules::version).orElse(0L), srx.getBytes(StandardCharsets.UTF_8));
    }

    @PutMapping(path = "/{language}", consumes = MediaType.APPLICATION_XML_VALUE)
    @Operation(summary = "Puts an SRX document in force for what is released from now on; needs If-Match")
    ResponseEntity<LanguageView> replace(
            Person person,
            @PathVariable String language,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody byte[] srx) {
        mustBeChief(person);
        long present = Versions.required(ifMatch);
        LanguageRules saved = edit.replace(language(language), text(srx), present, person.name())
                .orElseThrow(SegmentationController::stale);
        return Versions.answer(HttpStatus.OK, saved.version(), LanguageView.of(saved));
    }

    @DeleteMapping("/{language}")
    @Operation(summary = "Puts the built-in rules back in force, as a next version; needs If-Match")
    ResponseEntity<Void> delete(
            Person person,
            @PathVariable String language,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        mustBeChief(person);
        if (!edit.restore(language(language), Versions.required(ifMatch), person.name())) {
            throw stale();
        }
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{language}/preview")
    @Operation(summary = "Shows the sentences of a text, by the rules in force or, for a chief, by the given ones")
    PreviewView preview(Person person, @PathVariable String language, @RequestBody PreviewRequest request) {
        Limits limits = new Limits().text("/text", request.text(), LONGEST_TEXT);
        limits.optional("/srx", request.srx(), LONGEST_SRX).orUnprocessable();
        if (request.srx() != null) {
            mustBeChief(person);
        }
        return new PreviewView(edit.preview(language(language), request.text(), request.srx()));
    }

    @ExceptionHandler
    ResponseEntity<Object> unusable(UnusableRules refused) {
        Problem problem = new Problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "unusable-rules",
                "These rules cannot be used",
                String.valueOf(refused.getMessage()));
        return ResponseEntity.status(problem.getStatusCode()).body(problem.getBody());
    }

    private static String language(String language) {
        if (!language.matches("[a-z]{2,3}")) {
            throw InvalidRequest.malformed(List.of(
                    new FieldError("/language", "not-a-language", "An ISO 639 code of two or three small letters.")));
        }
        return language;
    }

    private static String text(byte[] srx) {
        if (srx.length > LONGEST_SRX) {
            throw new UnusableRules("At most " + LONGEST_SRX + " bytes.");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(srx))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnusableRules("The document must be in UTF-8.");
        }
    }

    private static void mustBeChief(Person person) {
        if (!person.has("chief")) {
            throw new Problem(HttpStatus.FORBIDDEN, "forbidden", "Not yours to do", "This needs the role chief.");
        }
    }

    private static Problem stale() {
        return new Problem(
                HttpStatus.PRECONDITION_FAILED,
                "stale-rules",
                "The rules have changed",
                "Read them again; nothing was saved.");
    }

    /** Languages with rules of their own. */
    record RulesView(List<LanguageView> items) {}

    /** Whose rules a language has. */
    record LanguageView(String language, long version, String by, Instant at) {

        static LanguageView of(LanguageRules it) {
            return new LanguageView(it.language(), it.version(), it.by(), it.at());
        }
    }

    /** A text to be cut; {@code srx} is the document to try, or null for the rules in force. */
    record PreviewRequest(String text, @Nullable String srx) {}

    /** The sentences. */
    record PreviewView(List<String> sentences) {}
}
