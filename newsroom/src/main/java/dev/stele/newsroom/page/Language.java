package dev.stele.newsroom.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.util.WebUtils;

/** A language that the console speaks. */
public enum Language {
    ENGLISH("en", "English"),
    RUSSIAN("ru", "Русский");

    static final String COOKIE = "stele-language";

    private final String tag;
    private final String ownName;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    public String tag() {
        return tag;
    }

    /** Its name in itself, for who does not read the present one. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return Locale.of(tag);
    }

    static Optional<Language> tagged(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }

    /** What the person chose, else the first that the browser asks for, else English. */
    static Language of(HttpServletRequest request) {
        Cookie chosen = WebUtils.getCookie(request, COOKIE);
        return Optional.ofNullable(chosen)
                .flatMap(cookie -> tagged(cookie.getValue()))
                .or(() -> asked(request))
                .orElse(ENGLISH);
    }

    private static Optional<Language> asked(HttpServletRequest request) {
        List<Locale> asked =
                request.getHeader("Accept-Language") == null ? List.of() : Collections.list(request.getLocales());
        return asked.stream()
                .flatMap(locale -> tagged(locale.getLanguage()).stream())
                .findFirst();
    }
}
