package dev.stele.newsroom.live;

import dev.stele.newsroom.client.EventStream;
import dev.stele.newsroom.client.EventStreams;
import dev.stele.newsroom.signin.Person;
import jakarta.servlet.http.HttpSession;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells the browser which articles change; whoever may not see the board is told nothing, and not to ask again. */
@RestController
class LiveController {

    private final EventStreams streams;
    private final OpenStreams open;

    LiveController(EventStreams streams, OpenStreams open) {
        this.streams = streams;
        this.open = open;
    }

    @GetMapping("/live")
    ResponseEntity<SseEmitter> live(Person person, HttpSession session) {
        if (!person.edits()) {
            return ResponseEntity.noContent().build();
        }
        EventStream changes = streams.content("/api/board/changes");
        SseEmitter emitter = new SseEmitter(0L);
        String sessionId = session.getId();
        open.add(sessionId, changes);
        Runnable end = () -> open.end(sessionId, changes);
        emitter.onCompletion(end);
        Thread.ofVirtual().name("live").start(new LiveStream(changes, emitter, end));
        return ResponseEntity.ok()
                .header("Cache-Control", "no-store")
                .header("X-Accel-Buffering", "no")
                .contentType(MediaType.TEXT_EVENT_STREAM)
                .body(emitter);
    }
}
