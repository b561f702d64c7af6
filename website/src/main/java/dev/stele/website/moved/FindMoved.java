package dev.stele.website.moved;

import dev.stele.contracts.OldAddress;
import dev.stele.contracts.SiteSettings;
import dev.stele.website.moved.Destination.Gone;
import dev.stele.website.moved.Destination.Page;
import dev.stele.website.moved.Destination.Unknown;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Moved;
import dev.stele.website.site.Site;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows an old address to the page that is live now, so that a reader is sent there in one step. */
final class FindMoved {

    private final Site site;
    private final SiteSettings settings;
    private final Set<String> seen = new HashSet<>();

    private FindMoved(Site site, SiteSettings settings) {
        this.site = site;
        this.settings = settings;
    }

    static Destination of(Site site, SiteSettings settings, OldAddress address) {
        FindMoved find = new FindMoved(site, settings);
        return find.entry(address).map(find::follow).orElseGet(Unknown::new);
    }

    /** With its query, if the table has any of this path with one; else, or when it lacks that one, without. */
    private Optional<Moved> entry(OldAddress address) {
        if (address.query() != null && site.moved(address.anyQuery()).isPresent()) {
            Optional<Moved> exact = known(address.key());
            if (exact.isPresent()) {
                return exact;
            }
        }
        return known(address.path());
    }

    private Optional<Moved> known(String key) {
        return seen.add(key) ? site.moved(key).filter(moved -> moved != Moved.FORGOTTEN) : Optional.empty();
    }

    private Destination follow(Moved moved) {
        return switch (moved.fate()) {
            case ARTICLE -> article(String.valueOf(moved.articleId()), moved.locale());
            case PATH -> path(String.valueOf(moved.path()));
            case GONE -> new Gone(moved.locale());
            case FORGOTTEN -> new Unknown();
        };
    }

    private Destination article(String id, @Nullable String locale) {
        Optional<LiveArticle> article = site.article(id);
        if (article.isEmpty()) {
            return new Unknown();
        }
        return article.flatMap(it -> locale == null ? Optional.empty() : it.in(locale))
                .or(() -> article.get().preferred(settings.defaultLocale()))
                .<Destination>map(variant -> new Page(variant.path()))
                .orElseGet(() -> article.get().gone().isEmpty() ? new Unknown() : new Gone(locale));
    }

    /** A page that was there when the table was made, and may itself have moved since. */
    private Destination path(String path) {
        if (isPage(path)) {
            return new Page(path);
        }
        return OldAddress.of(path, null)
                .flatMap(address -> known(address.path()))
                .map(this::follow)
                .orElseGet(Unknown::new);
    }

    private boolean isPage(String path) {
        return settings.locales().stream()
                .anyMatch(locale -> path.equals("/" + locale + "/")
                        || settings.sections().stream()
                                .anyMatch(section -> path.equals("/" + locale + "/sections/" + section.id())));
    }
}
