package dev.stele.stack.demo;

import dev.stele.stack.demo.ContentDesk.Article;
import dev.stele.stack.demo.Story.Revised;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes one story as far as its {@link Stage} says; what an earlier load has done is not done again. */
final class TellStory {

    private final Api api;
    private final ContentDesk content;
    private final PictureDesk pictures;
    private final URI translations;
    private final URI website;
    private final References articles;
    private final ExecutorService people;

    TellStory(
            Api api,
            ContentDesk content,
            PictureDesk pictures,
            URI translations,
            URI website,
            References articles,
            ExecutorService people) {
        this.api = api;
        this.content = content;
        this.pictures = pictures;
        this.translations = translations;
        this.website = website;
        this.articles = articles;
        this.people = people;
    }

    /** The article's id, whether it was there or is made now. */
    String begin(Story story) {
        return found(story).id();
    }

    /** Begins the story if need be, and takes it to its stage. */
    String tell(Story story) {
        Article article = found(story);
        if (article.revision() == 1) {
            if (!article.isOrdered()) content.publishTogether(article);
            translate(story, article.id(), 1);
            if (story.stage().goesLive()) awaitLive(story);
        }
        Revised revised = story.revised();
        if (revised != null) revise(story, revised, content.get(article.id()));
        return article.id();
    }

    private Article found(Story story) {
        return content.find(story)
                .orElseGet(() -> content.draft(
                        story, JsonTree.strings(story.source(), text -> articles.resolve(pictures.resolve(text)))));
    }

    private void translate(Story story, String articleId, int revision) {
        List<CompletableFuture<Void>> work = story.targets().stream()
                .filter(story.stage()::isTranslated)
                .map(locale -> CompletableFuture.runAsync(
                        () -> new TranslationDesk(api, translations, locale)
                                .translate(
                                        articleId,
                                        revision,
                                        story.phrasebook(locale),
                                        story.stage().isApproved(locale)),
                        people))
                .toList();
        work.forEach(CompletableFuture::join);
    }

    private void revise(Story story, Revised revised, Article article) {
        String before = story.source(revised.before());
        String after = story.source(revised.after());
        Article next = article;
        if (article.revision() == 1) {
            JsonNode text = JsonTree.strings(article.content(), it -> it.replace(before, after));
            if (revised.legal() != null) ((ObjectNode) text).set("legal", revised.legal());
            next = content.edit(article, text);
        }
        boolean stale = story.stage() == Stage.STALE;
        if (!next.isReleased()) {
            String note = story.source(revised.note());
            if (stale) content.release(next, revised.type(), note);
            else content.publishTogether(next, revised.type(), note);
        }
        if (!stale) translate(story, article.id(), 2);
    }

    private void awaitLive(Story story) {
        URI page = website.resolve(story.path());
        Patience.until("Going live of " + page, () -> api.isReadable(page) ? Optional.of(page) : Optional.empty());
    }
}
