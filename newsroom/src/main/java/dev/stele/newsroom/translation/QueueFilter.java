package dev.stele.newsroom.translation;

import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a person wants to see of a list; an empty word restricts nothing.
 *
 * @param mine only what the person holds or was given
 * @param mentioned only where an open comment calls the person
 * @param page from 0
 */
public record QueueFilter(String locale, String state, boolean mine, boolean mentioned, int page) {

    /** All states, in the order of the work. */
    public static final List<String> STATES =
            List.of("NEEDED", "CLAIMED", "NEEDS_WORK", "STALE", "IN_REVIEW", "APPROVED", "WITHDRAWN");

    /** Stands for the states in which a translator has something to do. */
    public static final String TO_DO = "TO_DO";

    static final String IN_REVIEW = "IN_REVIEW";

    private static final List<String> OPEN = STATES.subList(0, STATES.indexOf(IN_REVIEW));

    public QueueFilter {
        page = Math.max(0, Math.min(page, 10_000));
        state = state.equals(TO_DO) || STATES.contains(state) ? state : "";
    }

    public boolean restricts() {
        return !locale.isEmpty() || !state.isEmpty() || mine || mentioned;
    }

    /** Whether it is exactly what waits for the person's work. */
    public boolean isToDo() {
        return state.equals(TO_DO) && locale.isEmpty() && !mine && !mentioned;
    }

    /** The states that the service is asked for; none means all. */
    List<String> states() {
        if (state.equals(TO_DO)) return OPEN;
        return state.isEmpty() ? List.of() : List.of(state);
    }

    /** The address of another page of the same list. */
    public String at(String path, int other) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        if (!locale.isEmpty()) address.queryParam("locale", locale);
        address.queryParam("state", state.isEmpty() ? "ALL" : state);
        if (mine) address.queryParam("mine", true);
        if (mentioned) address.queryParam("mentioned", true);
        if (other > 0) address.queryParam("page", other);
        return address.encode().build().toUriString();
    }
}
