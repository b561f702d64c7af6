package dev.stele.identity.signin;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** The words of a page in the reader's language. */
public record Texts(MessageSource messages, Locale locale) {

    public String get(String key, Object... values) {
        return messages.getMessage(key, values, locale);
    }

    public String language() {
        return locale.toLanguageTag();
    }
}
