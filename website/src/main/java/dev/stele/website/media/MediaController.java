package dev.stele.website.media;

import dev.stele.website.answer.Answer;
import dev.stele.website.answer.Recipe;
import dev.stele.website.page.Failures;
import dev.stele.website.site.Media;
import dev.stele.website.site.Site;
import dev.stele.website.site.SiteStore;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Pictures; what is at such an address never changes, but it may be taken down. */
@Hidden
@Controller
class MediaController {

    /** Not for ever: a picture may be taken down. After that an unchanged one costs no more than its headers. */
    private static final String TEN_MINUTES = "public, max-age=600, must-revalidate";

    private static final Pattern NAME = Pattern.compile("[1-9]\\d{0,4}(?:\\.webp)?");

    private final SiteStore store;
    private final Failures failures;

    MediaController(SiteStore store, Failures failures) {
        this.store = store;
        this.failures = failures;
    }

    @GetMapping("/media/{id}/{name}")
    Recipe picture(@PathVariable String id, @PathVariable String name) {
        return () -> store.read(site -> picture(site, id, name));
    }

    private Answer picture(Site site, String id, String name) {
        return NAME.matcher(name).matches()
                ? site.media(id, name)
                        .filter(media -> media.type().startsWith("image/"))
                        .map(media -> answer(id, media))
                        .orElseGet(() -> site.isTakenDown(id) ? gone() : failures.notFound(site, ""))
                : failures.notFound(site, "");
    }

    /** Short, because it stands where a picture was asked for. */
    private static Answer gone() {
        return Answer.status(410)
                .bytes("text/plain;charset=utf-8", "The picture was taken down.\n".getBytes(StandardCharsets.UTF_8))
                .cacheControl("no-cache")
                .build();
    }

    private static Answer answer(String id, Media media) {
        return Answer.status(200)
                .bytes(media.type(), media.data())
                .cacheControl(TEN_MINUTES)
                .header("Surrogate-Key", "media-" + id)
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .build();
    }
}
