package dev.stele.website.media;

import dev.stele.website.answer.Answer;
import dev.stele.website.answer.Recipe;
import dev.stele.website.page.Failures;
import dev.stele.website.site.Media;
import dev.stele.website.site.Site;
import dev.stele.website.site.SiteStore;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Pictures; what is at such an address never changes. */
@Hidden
@Controller
class MediaController {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final int MOST_DIGITS = 5;

    private final SiteStore store;
    private final Failures failures;

    MediaController(SiteStore store, Failures failures) {
        this.store = store;
        this.failures = failures;
    }

    @GetMapping("/media/{id}/{width}")
    Recipe picture(@PathVariable String id, @PathVariable String width) {
        return () -> store.read(site -> picture(site, id, width));
    }

    private Answer picture(Site site, String id, String width) {
        boolean number = width.length() <= MOST_DIGITS && width.chars().allMatch(c -> c >= '0' && c <= '9');
        return number
                ? site.media(id, Integer.parseInt(width))
                        .filter(media -> media.type().startsWith("image/"))
                        .map(MediaController::answer)
                        .orElseGet(() -> failures.notFound(site, ""))
                : failures.notFound(site, "");
    }

    private static Answer answer(Media media) {
        return Answer.status(200)
                .bytes(media.type(), media.data())
                .cacheControl(FOR_EVER)
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .build();
    }
}
