package dev.stele.newsroom.review;

import dev.stele.newsroom.page.Frame;
import dev.stele.newsroom.page.Pages;
import dev.stele.newsroom.translation.DeskWords;
import dev.stele.newsroom.translation.Translation;
import dev.stele.newsroom.translation.Translations;
import dev.stele.newsroom.translation.Trouble;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** One translation before its reviewer. */
@Component
class ReviewPage {

    private final Translations translations;
    private final DeskWords words;
    private final Pages pages;

    ReviewPage(Translations translations, DeskWords words, Pages pages) {
        this.translations = translations;
        this.words = words;
        this.pages = pages;
    }

    /** Everything as the reviewer filled it in, which was refused. */
    ResponseEntity<String> shown(Frame frame, UUID id, SentBack sent, int status, Trouble trouble) {
        return shown(frame, id, true, sent, status, trouble);
    }

    /** @param showAll also what is as it was approved before */
    ResponseEntity<String> shown(Frame frame, UUID id, boolean showAll, int status, @Nullable Trouble trouble) {
        return shown(frame, id, showAll, SentBack.NOTHING, status, trouble);
    }

    private ResponseEntity<String> shown(
            Frame frame, UUID id, boolean showAll, SentBack sent, int status, @Nullable Trouble trouble) {
        Translation translation = translations.translation(id);
        boolean nothingNew = translation.all().allMatch(it -> it.approved());
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("translation", translation);
        parameters.put("showAll", showAll || nothingNew);
        parameters.put("scriptWords", words.json(frame.words()));
        parameters.put("trouble", trouble);
        parameters.put("sent", sent);
        parameters.put("decided", Decided.of(translation, translations));
        return pages.page(HttpStatusCode.valueOf(status), "review/review.jte", frame, parameters);
    }
}
