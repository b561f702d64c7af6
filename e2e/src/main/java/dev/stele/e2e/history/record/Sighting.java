package dev.stele.e2e.history.record;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Set;

/** What one answer said of one article in one language. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "saw")
public sealed interface Sighting {

    String article();

    String locale();

    /** A text, by the tokens in its parts; more than one token is a mixture of texts. */
    record Text(String article, String locale, Set<String> tokens) implements Sighting {}

    /** A link or a redirect to this path. */
    record Link(String article, String locale, String path) implements Sighting {}

    /** The language is withdrawn: 410. */
    record Gone(String article, String locale) implements Sighting {}

    /** A whole list without the article. */
    record Absent(String article, String locale) implements Sighting {}

    /** Nothing is, or ever was, at this path: 404. */
    record Unknown(String article, String locale, String path) implements Sighting {}
}
