package dev.stele.website.freshness;

import static dev.stele.contracts.CloudEventHeaders.TYPE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.stele.contracts.EventTypes;
import dev.stele.contracts.PagesChanged;
import dev.stele.website.answer.AnswerCache;
import dev.stele.website.site.Site;
import dev.stele.website.site.SiteMemory;
import dev.stele.website.site.SiteStore;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Drops what a record of the pages topic has made stale; what it cannot read makes everything stale. */
@Component
class PageNews {

    private static final Logger LOG = LoggerFactory.getLogger(PageNews.class);

    private final AnswerCache cache;
    private final SiteStore store;
    private final SiteMemory memory;
    private final JsonMapper json;

    PageNews(AnswerCache cache, SiteStore store, SiteMemory memory, JsonMapper json) {
        this.cache = cache;
        this.store = store;
        this.memory = memory;
        this.json = json;
    }

    void apply(ConsumerRecord<byte[], byte[]> message) {
        byte[] key = message.key();
        Change change = change(message);
        cache.drop(change.affected(), key == null ? "" : new String(key, UTF_8), change.version());
    }

    /** Forgets everything, once the store can tell it again: with neither memory nor store, readers would see nothing. */
    void beginAnew() {
        store.read(Site::settings);
        memory.begin();
        cache.drop(Affected.everything());
    }

    /** Trusts the memory of lists no longer; finished pages are better than none and stay. */
    void end() {
        memory.end();
    }

    private Change change(ConsumerRecord<byte[], byte[]> message) {
        byte[] value = message.value();
        if (value != null && EventTypes.SURROUNDINGS_CHANGED.equals(type(message))) {
            // The articles are as they were, or in another database, which is known by its name.
            memory.forget();
            byte[] key = message.key();
            String what = key == null ? "" : new String(key, UTF_8);
            Affected.takenDown(what).ifPresent(memory::takenDown);
            return new Change(Affected.by(what), 0);
        }
        if (value == null || !EventTypes.PAGES_CHANGED.equals(type(message))) {
            memory.lose();
            return Change.OF_ALL;
        }
        try {
            PagesChanged change = json.readValue(value, PagesChanged.class);
            memory.changed(change.articleId().toString());
            // Pages of the site itself are linked from the foot of every page, in every language.
            Predicate<String> affected = switch (change.kind()) {
                case PAGE -> Affected.everything();
                case NEWS -> Affected.by(change);
            };
            return new Change(affected, change.version());
        } catch (JacksonException | NullPointerException e) {
            LOG.warn("Unreadable record at {}-{}", message.partition(), message.offset(), e);
            memory.lose();
            return Change.OF_ALL;
        }
    }

    /** @param version of the article; 0 where the record is of none, or of nobody knows what */
    private record Change(Predicate<String> affected, long version) {
        static final Change OF_ALL = new Change(Affected.everything(), 0);
    }

    private static @Nullable String type(ConsumerRecord<byte[], byte[]> message) {
        Header header = message.headers().lastHeader(TYPE);
        return header == null ? null : new String(header.value(), UTF_8);
    }
}
