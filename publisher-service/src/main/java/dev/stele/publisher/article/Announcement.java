package dev.stele.publisher.article;

import dev.stele.contracts.PagesChanged;
import dev.stele.contracts.PagesChanged.LivePage;
import dev.stele.contracts.PagesChanged.Tombstone;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is live of an article, for those who keep copies. */
final class Announcement {

    private Announcement() {}

    static PagesChanged of(Dossier dossier) {
        Showing showing = dossier.showing();
        Map<String, LivePage> live = new TreeMap<>();
        showing.live()
                .forEach((locale, page) -> live.put(
                        locale,
                        new LivePage(
                                page.revision(),
                                page.version(),
                                dossier.path(page.route()),
                                page.since(),
                                page.summary().headline(),
                                page.summary().section())));
        Map<String, Tombstone> gone = new TreeMap<>();
        showing.gone()
                .forEach((locale, page) -> gone.put(locale, new Tombstone(dossier.path(page.route()), page.since())));
        List<String> paths = dossier.routes().values().stream()
                .map(route -> "/" + route)
                .sorted()
                .toList();
        Instant changedAt = showing.changedAt();
        return new PagesChanged(
                dossier.articleId(),
                dossier.kind(),
                showing.flips(),
                changedAt == null ? Instant.EPOCH : changedAt,
                live,
                gone,
                paths,
                showing.publishedAt());
    }
}
