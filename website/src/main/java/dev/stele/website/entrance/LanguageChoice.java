package dev.stele.website.entrance;

import dev.stele.website.answer.Answer;
import dev.stele.website.page.Failures;
import dev.stele.website.page.PageSettings;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Remembers, in the reader's browser only, the language in which the site shall open. */
@Hidden
@Controller
class LanguageChoice {

    static final String COOKIE = "language";

    private static final Duration REMEMBERED = Duration.ofDays(365);
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int LARGEST_BYTES = 200;
    private static final String FALLBACK = "en";

    private final OfferedLanguages languages;
    private final PageSettings settings;
    private final Failures failures;

    LanguageChoice(OfferedLanguages languages, PageSettings settings, Failures failures) {
        this.languages = languages;
        this.settings = settings;
        this.failures = failures;
    }

    /** The form has one field, {@code locale}; the way leads to the home page of that language and nowhere else. */
    @PostMapping("/language")
    Answer choose(HttpServletRequest request) {
        int refusal = refusal(request);
        if (refusal > 0) {
            return failures.broken(refusal, FALLBACK);
        }
        String[] fields = request.getParameterMap().getOrDefault("locale", new String[0]);
        boolean known = request.getParameterMap().size() == 1
                && fields.length == 1
                && languages.all().contains(fields[0]);
        return known ? remember(fields[0]) : failures.broken(400, FALLBACK);
    }

    private Answer remember(String locale) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, locale)
                .path("/")
                .maxAge(REMEMBERED)
                .httpOnly(true)
                .secure(settings.baseUrl().startsWith("https:"))
                .sameSite("Lax")
                .build();
        return Answer.status(303)
                .header("Location", "/" + locale + "/")
                .header("Set-Cookie", cookie.toString())
                .cacheControl("no-store")
                .build();
    }

    /** Looks before the body is read: it is short and of known length, and comes from a page of this site. */
    private static int refusal(HttpServletRequest request) {
        String type = String.valueOf(request.getContentType());
        if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            return 403;
        }
        if (request.getQueryString() != null) {
            return 400;
        }
        if (!type.startsWith(FORM)) {
            return 415;
        }
        return request.getContentLength() < 0 ? 411 : request.getContentLength() > LARGEST_BYTES ? 413 : 0;
    }
}
