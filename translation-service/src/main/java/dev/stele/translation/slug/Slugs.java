package dev.stele.translation.slug;

import java.util.Locale;
import java.util.UUID;

/** Which article has which slug; a slug once given is not given to another article. */
public interface Slugs {

    /** Gives the slug to the article; false when another one has it. */
    boolean claim(Locale locale, String slug, UUID articleId);
}
