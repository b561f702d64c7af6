package dev.stele.publisher.webhook;

import dev.stele.chassis.events.EventCodec;
import dev.stele.contracts.PagesChanged;
import dev.stele.contracts.SurroundingsChanged;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What receivers read: {@code {type, timestamp, data}}. The surrogate keys are the ones in the {@code Surrogate-Key} headers
 * of the website, and name every answer that the change may have touched.
 */
public final class Payloads {

    /** How a change of a picture is named; its id follows. */
    private static final String PICTURE = "media:";

    /** One language of an article; a page that is gone has no revision. */
    record Page(
            String locale,
            String path,
            @Nullable Integer revision,
            @Nullable Integer translationVersion,
            Instant since,
            boolean gone,
            boolean changed) {}

    record Pages(
            UUID articleId,
            String kind,
            long version,
            Instant changedAt,
            List<Page> pages,
            List<String> paths,
            List<String> surrogateKeys) {}

    record Surroundings(String what, long version, Instant changedAt, List<String> surrogateKeys) {}

    record Test(String message) {}

    record Envelope(String type, Instant timestamp, Object data) {}

    private final EventCodec codec;

    public Payloads(EventCodec codec) {
        this.codec = codec;
    }

    public Notice of(String id, PagesChanged change) {
        Set<String> locales = new TreeSet<>(change.live().keySet());
        locales.addAll(change.gone().keySet());
        change.paths().forEach(path -> locales.add(firstSegment(path)));
        Pages data = new Pages(
                change.articleId(),
                change.kind().name(),
                change.version(),
                change.changedAt(),
                pages(change),
                change.paths(),
                keys(change, locales));
        String payload = json(Topic.PAGES_CHANGED.tag(), change.changedAt(), data);
        return new Notice(
                id, Topic.PAGES_CHANGED, change.articleId().toString(), change.version(), Set.copyOf(locales), payload);
    }

    public Notice of(String id, SurroundingsChanged change) {
        Surroundings data = new Surroundings(change.what(), change.version(), change.changedAt(), keys(change.what()));
        String payload = json(Topic.SURROUNDINGS_CHANGED.tag(), change.changedAt(), data);
        return new Notice(id, Topic.SURROUNDINGS_CHANGED, change.what(), change.version(), Set.of(), payload);
    }

    /** The files of a picture that was taken down have a key of their own; pages that showed it have the one of all pages. */
    private static List<String> keys(String what) {
        return what.startsWith(PICTURE)
                ? List.of("site", "media-" + what.substring(PICTURE.length()))
                : List.of("site");
    }

    /** Where what has changed cannot be said, or not one by one. */
    public Notice everything(String cause, Instant now) {
        String id = UUID.nameUUIDFromBytes((Notice.EVERYTHING + "/" + cause).getBytes(StandardCharsets.UTF_8))
                .toString();
        return of(id, new SurroundingsChanged(Notice.EVERYTHING, now.toEpochMilli(), now));
    }

    String test(Instant now) {
        return json("test", now, new Test("This is a test; nothing has changed."));
    }

    private String json(String type, Instant timestamp, Object data) {
        return codec.write(new Envelope(type, timestamp, data));
    }

    private static List<Page> pages(PagesChanged change) {
        List<Page> pages = new ArrayList<>();
        change.live()
                .forEach((locale, page) -> pages.add(new Page(
                        locale,
                        page.path(),
                        page.revision(),
                        page.translationVersion(),
                        page.since(),
                        false,
                        page.since().equals(change.changedAt()))));
        change.gone()
                .forEach((locale, page) -> pages.add(new Page(
                        locale,
                        page.path(),
                        null,
                        null,
                        page.since(),
                        true,
                        page.since().equals(change.changedAt()))));
        pages.sort(Comparator.comparing(Page::locale));
        return pages;
    }

    /** Static pages are linked from the foot of every page; a story is on lists, and in its languages on others' pages. */
    private static List<String> keys(PagesChanged change, Set<String> locales) {
        List<String> keys = new ArrayList<>();
        keys.add("article-" + change.articleId());
        switch (change.kind()) {
            case PAGE -> keys.add("site");
            case NEWS -> {
                keys.addAll(List.of("home", "list", "feed", "sitemap"));
                keys.addAll(locales);
            }
        }
        return keys;
    }

    private static String firstSegment(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 ? path.substring(1) : path.substring(1, end);
    }
}
