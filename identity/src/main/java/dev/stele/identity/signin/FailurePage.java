package dev.stele.identity.signin;

import java.util.Set;

/** What somebody sees when a request failed. */
public record FailurePage(Texts texts, int status) {

    private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404);

    /** What happened, and what to do next. */
    public String explanation() {
        if (EXPLAINED.contains(status)) {
            return texts.get("failure." + status);
        }
        return texts.get(status < 500 ? "failure.request" : "failure.server");
    }
}
