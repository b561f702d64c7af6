package dev.stele.website.search;

import dev.stele.website.answer.Answer;
import dev.stele.website.answer.AnswerCache;
import dev.stele.website.gate.SearchLimit;
import dev.stele.website.search.index.SearchTimeout;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.OptionalLong;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The search of each language. */
@Hidden
@Controller
class SearchController {

    private final SearchPage page;
    private final SearchCache cache;
    private final AnswerCache answers;
    private final SearchLimit limit;
    private final SearchTurns turns;

    SearchController(SearchPage page, SearchCache cache, AnswerCache answers, SearchLimit limit, SearchTurns turns) {
        this.page = page;
        this.cache = cache;
        this.answers = answers;
        this.limit = limit;
        this.turns = turns;
    }

    @GetMapping("/{locale}/search")
    Answer search(@PathVariable String locale, HttpServletRequest http) {
        try {
            SearchRequest request = SearchRequest.of(http.getParameterMap());
            String address = "/" + locale + request.query();
            return answers.passing(() -> cache.answer(address, () -> answer(locale, request, http)));
        } catch (BadSearch e) {
            return page.refused(locale);
        } catch (SearchBusy e) {
            return page.unanswered(locale, 503, "search.busy", 1);
        } catch (SearchTimeout e) {
            return page.unanswered(locale, 503, "search.slow", SearchPage.RETRY_SECONDS);
        }
    }

    private Answer answer(String locale, SearchRequest request, HttpServletRequest http) {
        if (request.isEmpty()) {
            return page.answer(locale, request);
        }
        OptionalLong pause = limit.take(http);
        return pause.isPresent()
                ? page.unanswered(locale, 429, "search.often", pause.getAsLong())
                : turns.run(() -> page.answer(locale, request));
    }
}
