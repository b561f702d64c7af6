package dev.stele.publisher.webhook.web;

import dev.stele.chassis.crypto.DecryptionFailed;
import dev.stele.chassis.web.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says so when stored secrets cannot be decrypted; until they can, webhooks wait and everything else goes on. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class SecretProblems {

    private static final Logger LOG = LoggerFactory.getLogger(SecretProblems.class);

    @ExceptionHandler
    ProblemDetail unreadable(DecryptionFailed e) {
        LOG.error("A webhook's secret cannot be read: {}", e.getMessage());
        return Problem.document(
                HttpStatus.SERVICE_UNAVAILABLE,
                "encryption-key-missing",
                "The secrets of webhooks cannot be read",
                "The key under which they are encrypted is not configured. Add it to stele.encryption.keys.");
    }
}
