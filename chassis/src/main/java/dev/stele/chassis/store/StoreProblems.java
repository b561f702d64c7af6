package dev.stele.chassis.store;

import com.mongodb.MongoException;
import dev.stele.chassis.web.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says so when the store is away. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class StoreProblems {

    private static final Logger LOG = LoggerFactory.getLogger(StoreProblems.class);

    @ExceptionHandler
    ProblemDetail storeAway(MongoException e) {
        if (!InfrastructureFault.isBehind(e)) {
            LOG.error("A request failed", e);
            return Problem.document(
                    HttpStatus.INTERNAL_SERVER_ERROR,
                    "internal",
                    "Something went wrong here",
                    "The failure is in the log of this service.");
        }
        LOG.warn("The store does not answer: {}", e.toString());
        return Problem.document(
                HttpStatus.SERVICE_UNAVAILABLE,
                "store-unavailable",
                "The store does not answer",
                "Nothing is known to be saved. Try again in a moment.");
    }
}
