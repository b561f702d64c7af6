package dev.stele.content.validation;

import dev.stele.chassis.web.FieldError;
import dev.stele.chassis.web.Problem;
import dev.stele.content.article.Article;
import dev.stele.content.article.Draft;
import dev.stele.content.article.Origin;
import dev.stele.content.article.Revision;
import dev.stele.contracts.ArticleContent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Checks older texts before they are brought back: they may have been saved before a rule or limit existed. */
@Component
public class RestorableRevisions {
    private final ContentIntake intake;

    RestorableRevisions(ContentIntake intake) {
        this.intake = intake;
    }

    /** The text of the revision as a draft; throws a {@link Problem} where a text like that may not be sent today. */
    public Draft draft(Article article, Revision old) {
        Origin origin = article.snapshot().origin();
        ArticleContent text = old.content();
        try {
            Draft draft = intake.take("", text, origin, text, origin.id(), new Faults());
            return new Draft(draft.content(), draft.hash(), true, old.number());
        } catch (Problem problem) {
            throw notRestorable(old.number(), problem);
        }
    }

    private static Problem notRestorable(int number, Problem cause) {
        String reason = Objects.requireNonNullElse(cause.getBody().getDetail(), "");
        Map<String, Object> properties =
                Objects.requireNonNullElse(cause.getBody().getProperties(), Map.of());
        // A text that is too large has no field of its own that is wrong.
        Object errors =
                properties.getOrDefault("errors", List.of(new FieldError("/blocks", "article-too-large", reason)));
        return new Problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "revision-not-restorable",
                        "The text cannot be brought back as it is",
                        "Revision " + number + " breaks a rule or limit of today: " + reason)
                .with("errors", errors);
    }
}
