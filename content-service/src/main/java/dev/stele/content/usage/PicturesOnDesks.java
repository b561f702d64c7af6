package dev.stele.content.usage;

import dev.stele.chassis.security.Person;
import dev.stele.content.article.Article;
import dev.stele.content.article.ArticleRefusal;
import dev.stele.content.article.ArticleSnapshot;
import dev.stele.content.article.Articles;
import dev.stele.content.article.Revision;
import dev.stele.content.media.Picture;
import dev.stele.content.media.Pictures;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The pictures of the text that translators and reviewers of an article have before them: of its last released revision. */
@Component
class PicturesOnDesks {
    private final Articles articles;
    private final Pictures pictures;

    PicturesOnDesks(Articles articles, Pictures pictures) {
        this.articles = articles;
        this.pictures = pictures;
    }

    /** Refuses an article that is no task of theirs as one that there is not. */
    List<Picture> of(UUID id, Person person) {
        Revision text = articles.find(id)
                .map(Article::snapshot)
                .filter(article -> isTaskOf(article, person))
                .flatMap(this::released)
                .orElseThrow(() -> new ArticleRefusal.Unknown(id));
        return pictures.shownIn(text.content());
    }

    private static boolean isTaskOf(ArticleSnapshot article, Person person) {
        return person.has("editor")
                || person.has("chief")
                || article.origin().targets().stream()
                        .anyMatch(target -> person.translates(target.locale()) || person.reviews(target.locale()));
    }

    private Optional<Revision> released(ArticleSnapshot article) {
        Revision current = article.current();
        if (current.isReleased()) return Optional.of(current);
        Integer last = article.lastReleased();
        return last == null
                ? Optional.empty()
                : articles.superseded(article.origin().id(), last);
    }
}
