package dev.stele.newsroom.page;

import dev.stele.newsroom.assets.Assets;
import dev.stele.newsroom.client.SpokenLanguage;
import dev.stele.newsroom.signin.People;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Puts the frame of an answer together from its request. */
@Component
public final class Frames implements SpokenLanguage {

    private final People people;
    private final Wordbook wordbook;
    private final Assets assets;
    private final PageSettings settings;

    Frames(People people, Wordbook wordbook, Assets assets, PageSettings settings) {
        this.people = people;
        this.wordbook = wordbook;
        this.assets = assets;
        this.settings = settings;
    }

    public Frame of(HttpServletRequest request) {
        Language language = Language.of(request);
        String path = path(request);
        String query = request.getQueryString();
        return new Frame(
                people.current(),
                Tab.at(path),
                query == null ? path : path + "?" + query,
                wordbook.in(language),
                Times.of(request, language, settings.zone()),
                FormToken.of(request),
                assets,
                settings.site().toString());
    }

    @Override
    public List<Locale> preferred() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                ? List.of(Language.of(current.getRequest()).locale())
                : List.of();
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : Objects.toString(failed);
    }
}
