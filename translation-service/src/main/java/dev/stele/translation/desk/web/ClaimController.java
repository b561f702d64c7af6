package dev.stele.translation.desk.web;

import dev.stele.chassis.security.Person;
import dev.stele.translation.desk.Claim;
import dev.stele.translation.desk.TranslateArticle;
import dev.stele.translation.web.Members;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Claims: a translation is one person's work at a time. */
@RestController
@RequestMapping("/api/translations/{id}")
@Tag(name = "Claims")
class ClaimController {

    private final TranslateArticle translating;

    ClaimController(TranslateArticle translating) {
        this.translating = translating;
    }

    @PostMapping("/claim")
    @Operation(summary = "Claims a translation; every save needs the token")
    ClaimView claim(Person person, @PathVariable UUID id) {
        return ClaimView.of(translating.claim(id, Members.of(person)));
    }

    @PostMapping("/renew")
    @Operation(summary = "Makes the claim last from now on")
    ClaimView renew(Person person, @PathVariable UUID id, @RequestHeader("Claim-Token") long token) {
        return ClaimView.of(translating.renew(id, Members.of(person), token));
    }

    @DeleteMapping("/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Gives the translation back to the queue")
    void giveBack(Person person, @PathVariable UUID id, @RequestHeader("Claim-Token") long token) {
        translating.giveBack(id, Members.of(person), token);
    }

    /** A claim, for its holder. */
    record ClaimView(long token, String holder, Instant expiresAt) {

        static ClaimView of(Claim it) {
            return new ClaimView(it.token(), it.holder(), it.expiresAt());
        }
    }
}
