package dev.stele.website.moved;

import dev.stele.contracts.OldAddress;
import dev.stele.website.answer.Address;
import dev.stele.website.answer.Answer;
import dev.stele.website.moved.Destination.Gone;
import dev.stele.website.moved.Destination.Page;
import dev.stele.website.moved.Destination.Unknown;
import dev.stele.website.page.Editions;
import dev.stele.website.page.Failures;
import dev.stele.website.site.Site;
import dev.stele.website.site.SiteStore;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sends readers of addresses from before the site moved here to where the page is now. Not kept in memory: where it leads
 * changes with every change of the page.
 */
@Component
public class MovedPage {

    private static final List<String> NEVER = List.of("/api/", "/assets/", "/media/", "/actuator/", "/v3/");

    private final SiteStore store;
    private final Failures failures;

    MovedPage(SiteStore store, Failures failures) {
        this.store = store;
        this.failures = failures;
    }

    /** Null where the table knows nothing of the address. */
    public @Nullable Answer answer(String address, @Nullable String query) {
        if (NEVER.stream().anyMatch(address::startsWith)) {
            return null;
        }
        return OldAddress.of(address, query)
                // A query that no table has: what the address is without it still counts.
                .or(() -> OldAddress.of(address, null))
                // The entrance itself is this site's; only its numbers may be old.
                .filter(old -> !old.key().equals("/"))
                .map(old -> store.read(site -> answer(site, old)))
                .orElse(null);
    }

    private @Nullable Answer answer(Site site, OldAddress address) {
        return switch (FindMoved.of(site, Editions.settings(site), address)) {
            case Page page -> Answer.moved(Address.encode(page.path())).build();
            case Gone gone -> failures.gone(site, gone.locale() == null ? firstSegment(address) : gone.locale());
            case Unknown _ -> null;
        };
    }

    private static String firstSegment(OldAddress address) {
        int end = address.path().indexOf('/', 1);
        return address.path().substring(1, end < 0 ? address.path().length() : end);
    }
}
