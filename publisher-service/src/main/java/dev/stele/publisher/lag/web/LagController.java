package dev.stele.publisher.lag.web;

import dev.stele.chassis.web.Problem;
import dev.stele.publisher.lag.Lag;
import dev.stele.publisher.lag.LogAway;
import dev.stele.publisher.lag.ReadLag;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LagController {

    private final ReadLag lag;

    LagController(ReadLag lag) {
        this.lag = lag;
    }

    @GetMapping("/api/lag")
    @Operation(summary = "How far each consumer group is behind in each partition of Stele's topics, and since when")
    Lag lag() {
        try {
            return lag.now();
        } catch (LogAway e) {
            throw new Problem(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "log-away",
                    "The log does not answer",
                    "How far its readers are cannot be told until it does.");
        }
    }
}
