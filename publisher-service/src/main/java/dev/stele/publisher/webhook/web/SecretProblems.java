package dev.stele.publisher.webhook.web;

import dev.stele.chassis.web.Problem;
import dev.stele.publisher.webhook.UnreadableSecret;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says so when a webhook cannot be called because its secret cannot be decrypted. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class SecretProblems {

    private static final Logger LOG = LoggerFactory.getLogger(SecretProblems.class);

    @ExceptionHandler
    ProblemDetail unreadable(UnreadableSecret e) {
        LOG.error(e.getMessage());
        return Problem.document(
                HttpStatus.SERVICE_UNAVAILABLE,
                "encryption-key-missing",
                "The secret of the webhook cannot be read",
                "The key under which it is encrypted is not configured. Add it to stele.encryption.keys, or set another secret.");
    }
}
