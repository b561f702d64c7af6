package dev.stele.website.feed;

import dev.stele.website.answer.Recipe;
import dev.stele.website.feed.FeedSource.All;
import dev.stele.website.feed.FeedSource.OfAuthor;
import dev.stele.website.feed.FeedSource.OfSection;
import dev.stele.website.feed.FeedSource.OfTag;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The feeds of each language, of its sections, of its tags and of its authors. */
@Hidden
@Controller
class FeedController {

    private final FeedAnswers feeds;

    FeedController(FeedAnswers feeds) {
        this.feeds = feeds;
    }

    @GetMapping("/{locale}/feed.atom")
    Recipe atom(@PathVariable String locale) {
        return () -> feeds.atom(locale, new All());
    }

    @GetMapping("/{locale}/feed.json")
    Recipe json(@PathVariable String locale) {
        return () -> feeds.json(locale, new All());
    }

    @GetMapping("/{locale}/sections/{section}/feed.atom")
    Recipe atomOfSection(@PathVariable String locale, @PathVariable String section) {
        return () -> feeds.atom(locale, new OfSection(section));
    }

    @GetMapping("/{locale}/sections/{section}/feed.json")
    Recipe jsonOfSection(@PathVariable String locale, @PathVariable String section) {
        return () -> feeds.json(locale, new OfSection(section));
    }

    @GetMapping("/{locale}/tags/{tag}/feed.atom")
    Recipe atomOfTag(@PathVariable String locale, @PathVariable String tag) {
        return () -> feeds.atom(locale, new OfTag(tag));
    }

    @GetMapping("/{locale}/tags/{tag}/feed.json")
    Recipe jsonOfTag(@PathVariable String locale, @PathVariable String tag) {
        return () -> feeds.json(locale, new OfTag(tag));
    }

    @GetMapping("/{locale}/authors/{author}/feed.atom")
    Recipe atomOfAuthor(@PathVariable String locale, @PathVariable String author) {
        return () -> feeds.atom(locale, new OfAuthor(author));
    }

    @GetMapping("/{locale}/authors/{author}/feed.json")
    Recipe jsonOfAuthor(@PathVariable String locale, @PathVariable String author) {
        return () -> feeds.json(locale, new OfAuthor(author));
    }
}
