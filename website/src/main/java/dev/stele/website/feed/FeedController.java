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

    @GetMapping("/{locale}" + FeedFormat.FILE)
    Recipe all(@PathVariable String locale, @PathVariable String format) {
        return () -> feeds.of(locale, new All(), FeedFormat.of(format));
    }

    @GetMapping("/{locale}/sections/{section}" + FeedFormat.FILE)
    Recipe ofSection(@PathVariable String locale, @PathVariable String section, @PathVariable String format) {
        return () -> feeds.of(locale, new OfSection(section), FeedFormat.of(format));
    }

    @GetMapping("/{locale}/tags/{tag}" + FeedFormat.FILE)
    Recipe ofTag(@PathVariable String locale, @PathVariable String tag, @PathVariable String format) {
        return () -> feeds.of(locale, new OfTag(tag), FeedFormat.of(format));
    }

    @GetMapping("/{locale}/authors/{author}" + FeedFormat.FILE)
    Recipe ofAuthor(@PathVariable String locale, @PathVariable String author, @PathVariable String format) {
        return () -> feeds.of(locale, new OfAuthor(author), FeedFormat.of(format));
    }
}
