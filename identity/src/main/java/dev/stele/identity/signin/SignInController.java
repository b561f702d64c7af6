package dev.stele.identity.signin;

import dev.stele.identity.signin.PendingRequests.Pending;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The sign-in page, and the page that says who is signed in. */
@Hidden
@RestController
class SignInController {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final MessageSource messages;
    private final PendingRequests requests;

    SignInController(MessageSource messages, PendingRequests requests) {
        this.messages = messages;
        this.requests = requests;
    }

    @GetMapping("/login")
    ResponseEntity<String> signIn(
            @RequestParam Map<String, String> parameters, CsrfToken csrf, Locale locale, HttpServletRequest request) {
        Notice notice = Notice.of(parameters.keySet());
        HttpStatus status = switch (notice) {
            case WAIT -> HttpStatus.TOO_MANY_REQUESTS;
            case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
            case NONE, ERROR, SIGNEDOUT -> HttpStatus.OK;
        };
        var pending = requests.ofPage(request);
        var application = pending.map(Pending::application).orElse(Application.NONE);
        return page(
                "login.jte",
                status,
                locale,
                new SignInPage(texts(locale), notice, csrf, application, requests.sealed(pending)));
    }

    @GetMapping("/")
    ResponseEntity<String> signedIn(Principal user, CsrfToken csrf, Locale locale) {
        return page("home.jte", HttpStatus.OK, locale, new SignedInPage(texts(locale), user.getName(), csrf));
    }

    private Texts texts(Locale locale) {
        return new Texts(messages, locale);
    }

    private ResponseEntity<String> page(String template, HttpStatus status, Locale locale, Object model) {
        StringOutput html = new StringOutput();
        templates.render(template, model, html);
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(html.toString());
    }
}
