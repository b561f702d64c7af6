package dev.stele.identity.user.web;

import dev.stele.identity.user.Revocation;
import dev.stele.identity.user.Users;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells services which tokens to refuse before they expire. The ids are random and name nobody, so that everybody may
 * read them: services need no secret for it.
 */
@Hidden
@RestController
class RevocationController {

    private final Users users;
    private final Clock clock;

    RevocationController(Users users, Clock clock) {
        this.users = users;
        this.clock = clock;
    }

    @GetMapping("/revocations")
    ResponseEntity<Revoked> revocations() {
        Instant now = clock.instant();
        List<String> ids = users.directory().revocations().stream()
                .filter(revocation -> revocation.until().isAfter(now))
                .map(Revocation::id)
                .toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag(ids.isEmpty() ? "none" : ids.size() + "-" + ids.getLast())
                .body(new Revoked(ids));
    }

    /** The ids, the oldest first. */
    record Revoked(List<String> revoked) {}
}
