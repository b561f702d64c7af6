package dev.stele.website.entrance;

import dev.stele.website.answer.Answer;
import dev.stele.website.page.Failures;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What the server shows when a request failed outside of any page; asked for directly, it is no page. */
@Hidden
@Controller
class ErrorPage implements ErrorController {

    private static final String LOCALE = "en";

    private final Failures failures;

    ErrorPage(Failures failures) {
        this.failures = failures;
    }

    @GetMapping("${spring.web.error.path:/error}")
    Answer error(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? failures.broken(status, LOCALE)
                : failures.notFound("");
    }
}
