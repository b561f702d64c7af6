package dev.stele.website.entrance;

import dev.stele.website.answer.Answer;
import dev.stele.website.answer.Recipe;
import dev.stele.website.page.Assets;
import dev.stele.website.page.PageSettings;
import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** The address without a language, and the files that robots ask for. */
@Hidden
@Controller
class EntranceController {

    private final OfferedLanguages languages;
    private final PageSettings settings;
    private final Assets assets;

    EntranceController(OfferedLanguages languages, PageSettings settings, Assets assets) {
        this.languages = languages;
        this.settings = settings;
        this.assets = assets;
    }

    /** The answer is for this reader alone: what was chosen before is in the request. */
    @GetMapping("/")
    Answer entrance(
            @CookieValue(name = LanguageChoice.COOKIE, required = false) @Nullable String chosen,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String wanted) {
        return Answer.status(302)
                .header("Location", "/" + languages.best(chosen, wanted) + "/")
                .header("Vary", "Accept-Language, Cookie")
                .cacheControl("private, no-cache")
                .build();
    }

    @GetMapping("/robots.txt")
    Recipe robots() {
        String text = "User-agent: *\nAllow: /\nDisallow: /api/\nSitemap: " + settings.url("/sitemap.xml")
                + "\nSitemap: " + settings.url("/news-sitemap.xml") + "\n";
        return () -> Answer.status(200)
                .text("text/plain", text)
                .cacheControl("public, max-age=3600")
                .build();
    }

    @GetMapping("/favicon.ico")
    Recipe favicon() {
        return () -> Answer.status(302)
                .header("Location", assets.icon())
                .cacheControl("public, max-age=86400")
                .build();
    }
}
