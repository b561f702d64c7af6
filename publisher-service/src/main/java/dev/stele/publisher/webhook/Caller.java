package dev.stele.publisher.webhook;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The way out. */
public interface Caller {

    /** Posts the JSON once; whatever happens is the attempt, never an exception. */
    Attempt call(String url, Map<String, String> headers, String body);

    /** Why such an address can be no receiver; null if it may be one. A name is looked up at the call only. */
    @Nullable
    String objection(String url);
}
