package dev.stele.identity.health;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Health on the main port, while metrics stay on the management port. */
@Hidden
@RestController
class HealthController {

    private final HealthEndpoint health;

    HealthController(HealthEndpoint health) {
        this.health = health;
    }

    @GetMapping("/actuator/health")
    ResponseEntity<HealthDescriptor> all() {
        return answer(health.health());
    }

    @GetMapping("/actuator/health/{group:liveness|readiness}")
    ResponseEntity<HealthDescriptor> group(@PathVariable String group) {
        return answer(health.healthForPath(group));
    }

    private static ResponseEntity<HealthDescriptor> answer(@Nullable HealthDescriptor descriptor) {
        boolean up = descriptor != null && Status.UP.equals(descriptor.getStatus());
        return ResponseEntity.status(up ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .body(descriptor);
    }
}
