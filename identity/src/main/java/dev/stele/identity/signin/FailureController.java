package dev.stele.identity.signin;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers for what failed before the controllers: a page in the person's language for browsers, else a problem document. */
@Hidden
@RestController
class FailureController implements ErrorController {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final RequestMatcher browsers = new BrowserRequests();
    private final MessageSource messages;

    FailureController(MessageSource messages) {
        this.messages = messages;
    }

    @RequestMapping("/error")
    ResponseEntity<?> failure(HttpServletRequest request, Locale locale) {
        HttpStatus status = status(request);
        return browsers.matches(request) ? page(status, locale) : document(status);
    }

    private ResponseEntity<String> page(HttpStatus status, Locale locale) {
        StringOutput html = new StringOutput();
        templates.render("failure.jte", new FailurePage(new Texts(messages, locale), status.value()), html);
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .body(html.toString());
    }

    private static ResponseEntity<ProblemDetail> document(HttpStatus status) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(
                URI.create("/problems/" + status.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        problem.setTitle(status.getReasonPhrase());
        problem.setDetail(status.getReasonPhrase() + ".");
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .cacheControl(CacheControl.noStore())
                .body(problem);
    }

    // Somebody who opens the address of this page has asked for nothing that there is.
    private static HttpStatus status(HttpServletRequest request) {
        HttpStatus status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }
}
