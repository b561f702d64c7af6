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

    public QueueFilter {
        page = Math.max(0, Math.min(page, 10_000));
        state = STATES.contains(state) ? state : "";
    }

    public boolean restricts() {
        return !locale.isEmpty() || !state.isEmpty() || mine || mentioned;
    }

    /** The address of another page of the same list. */
    public String at(String path, int other) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        if (!locale.isEmpty()) address.queryParam("locale", locale);
        if (!state.isEmpty()) address.queryParam("state", state);
        if (mine) address.queryParam("mine", true);
        if (mentioned) address.queryParam("mentioned", true);
        if (other > 0) address.queryParam("page", other);
        return address.encode().build().toUriString();
    }
}
