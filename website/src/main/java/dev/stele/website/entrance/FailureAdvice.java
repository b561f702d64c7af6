package dev.stele.website.entrance;

import com.mongodb.MongoException;
import dev.stele.website.answer.Answer;
import dev.stele.website.answer.StillChanging;
import dev.stele.website.delivery.DeliveryAnswers;
import dev.stele.website.language.Language;
import dev.stele.website.page.Failures;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns what goes wrong into a page in the language of the address. */
@ControllerAdvice
class FailureAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(FailureAdvice.class);
    private static final String FALLBACK = "en";
    private static final int LONGEST_CODE = 3;

    private final Failures failures;
    private final DeliveryAnswers delivery;

    FailureAdvice(Failures failures, DeliveryAnswers delivery) {
        this.failures = failures;
        this.delivery = delivery;
    }

    @ExceptionHandler({NoHandlerFoundException.class, NoResourceFoundException.class})
    Answer unknown(HttpServletRequest request) {
        try {
            return failures.notFound(locale(request));
        } catch (MongoException e) {
            return storeAway(e, request);
        }
    }

    @ExceptionHandler
    Answer storeAway(MongoException e, HttpServletRequest request) {
        LOG.warn("The store did not answer for {}: {}", request.getRequestURI(), e.toString());
        return isApi(request)
                ? delivery.problem(503, "store-unavailable", "The store does not answer", "Try again in a moment.")
                : failures.away(locale(request));
    }

    @ExceptionHandler
    Answer stillChanging(StillChanging e, HttpServletRequest request) {
        LOG.warn("No answer for {}: {}", request.getRequestURI(), e.getMessage());
        return isApi(request)
                ? delivery.problem(503, "still-changing", "The articles are changing", "Try again in a moment.")
                : failures.away(locale(request));
    }

    @ExceptionHandler
    Answer unreadable(InvalidParameterException e, HttpServletRequest request) {
        return failures.broken(400, locale(request));
    }

    @ExceptionHandler
    Answer broken(RuntimeException e, HttpServletRequest request) {
        LOG.error("No answer for {}", request.getRequestURI(), e);
        return isApi(request)
                ? delivery.problem(500, "internal", "Something went wrong here", "The failure is in the site's log.")
                : failures.broken(500, locale(request));
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    private static String locale(HttpServletRequest request) {
        return locale(request.getRequestURI());
    }

    /** The language that a path begins with. */
    static String locale(String path) {
        int end = path.indexOf('/', 1);
        String first = path.substring(1, end < 0 ? path.length() : end);
        // A word such as "media" would be a well-formed tag, but no language has a code that long.
        return Language.of(first)
                .map(Language::tag)
                .filter(tag -> !tag.equals("api") && tag.split("-", 2)[0].length() <= LONGEST_CODE)
                .orElse(FALLBACK);
    }
}
