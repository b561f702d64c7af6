package dev.stele.newsroom.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers for what failed before or beside the controllers. */
@Controller
class FailureController implements ErrorController {

    private final PageProblems problems;
    private final Frames frames;

    FailureController(PageProblems problems, Frames frames) {
        this.problems = problems;
        this.frames = frames;
    }

    @RequestMapping("/error")
    ResponseEntity<?> failure(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? code
                : HttpStatus.NOT_FOUND.value();
        return problems.answer(
                request, status, Problem.of(status, frames.of(request).words()));
    }
}
