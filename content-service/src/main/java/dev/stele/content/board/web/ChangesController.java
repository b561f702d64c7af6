package dev.stele.content.board.web;

import dev.stele.chassis.web.Problem;
import dev.stele.chassis.web.revocation.Revocations;
import dev.stele.content.board.BoardSettings;
import dev.stele.content.board.Changes;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells of changes as they happen, to whom the token allows it and for as long. */
@Tag(name = "Board")
@RestController
class ChangesController {
    private final Changes changes;
    private final BoardSettings settings;
    private final Revocations revocations;
    private final Clock clock;

    ChangesController(Changes changes, BoardSettings settings, Revocations revocations, Clock clock) {
        this.changes = changes;
        this.settings = settings;
        this.revocations = revocations;
        this.clock = clock;
    }

    @Operation(summary = "Which articles change, as server-sent events", description = """
                    Event `open` once it listens, then `article` with `{"articleId"}` for each article whose row is new, and \
                    `everything` when there were too many to name. Nothing is repeated: read the board anew after each \
                    connection. The stream ends with its token.""")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.TEXT_EVENT_STREAM_VALUE, schema = @Schema(type = "string")))
    @ApiResponse(responseCode = "503", description = "Too many look already; Retry-After says when to come again")
    @GetMapping("/api/board/changes")
    ResponseEntity<SseEmitter> changes(@Parameter(hidden = true) @AuthenticationPrincipal Jwt token) {
        Duration left = left(token);
        Changes.Watcher watcher = changes.watch(Objects.requireNonNullElse(token.getSubject(), ""))
                .orElseThrow(ChangesController::tooMany);
        SseEmitter emitter = new SseEmitter(0L);
        ChangeStream stream = new ChangeStream(
                watcher, emitter, settings.heartbeat(), left, () -> revocations.permits(token.getClaims()));
        emitter.onCompletion(watcher::close);
        Thread.ofVirtual().name("changes").start(stream);
        return ResponseEntity.ok()
                .header("Cache-Control", "no-store")
                .header("X-Accel-Buffering", "no")
                .contentType(MediaType.TEXT_EVENT_STREAM)
                .body(emitter);
    }

    private Duration left(Jwt token) {
        Instant ends = token.getExpiresAt();
        Duration left = ends == null ? Duration.ZERO : Duration.between(clock.instant(), ends);
        return left.compareTo(settings.longest()) < 0 ? left : settings.longest();
    }

    private static Problem tooMany() {
        Problem problem = new Problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "too-many-streams",
                "Too many look at once",
                "As many streams as there may be are open. Come again, or read the board without one.");
        problem.getHeaders().set("Retry-After", "30");
        return problem;
    }
}
