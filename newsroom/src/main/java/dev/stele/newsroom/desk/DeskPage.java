package dev.stele.newsroom.desk;

import dev.stele.newsroom.page.Frame;
import dev.stele.newsroom.page.Pages;
import dev.stele.newsroom.translation.DeskWords;
import dev.stele.newsroom.translation.Translation;
import dev.stele.newsroom.translation.Translations;
import dev.stele.newsroom.translation.Trouble;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** One article on the desk. */
@Component
class DeskPage {

    private final Translations translations;
    private final MachineDrafts drafts;
    private final DeskWords words;
    private final Pages pages;
    private final Clock clock;

    DeskPage(Translations translations, MachineDrafts drafts, DeskWords words, Pages pages, Clock clock) {
        this.translations = translations;
        this.drafts = drafts;
        this.words = words;
        this.pages = pages;
        this.clock = clock;
    }

    ResponseEntity<String> shown(Frame frame, UUID id) {
        return shown(frame, id, 200, null);
    }

    /** The same with what went wrong, which is also the status. */
    ResponseEntity<String> shown(Frame frame, UUID id, int status, @Nullable Trouble trouble) {
        Translation translation = translations.translation(id);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("translation", translation);
        parameters.put("scriptWords", words.json(frame.words()));
        parameters.put("offer", drafts.offer(translation).orElse(null));
        parameters.put("now", clock.instant());
        parameters.put("trouble", trouble);
        return pages.page(HttpStatusCode.valueOf(status), "desk/desk.jte", frame, parameters);
    }
}
