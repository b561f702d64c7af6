package dev.stele.website.article;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.stele.website.answer.Address;
import dev.stele.website.answer.AnswerCache;
import dev.stele.website.site.LiveArticle;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Notices that an article has moved on before the log has told so. Languages that went live together must not be seen
 * apart: before the new text of one is shown, the old ones of the others are forgotten.
 */
@Component
class Sightings {

    private static final int REMEMBERED = 50_000;

    private final AnswerCache cache;
    private final Cache<String, Long> versions =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    Sightings(AnswerCache cache) {
        this.cache = cache;
    }

    synchronized void saw(LiveArticle article) {
        Long known = versions.getIfPresent(article.id());
        if (known == null || known < article.version()) {
            versions.put(article.id(), article.version());
        }
        if (known != null && known < article.version()) {
            Set<String> addresses = addressesOf(article);
            cache.drop(address -> addresses.contains(withoutQuery(address)));
        }
    }

    private static String withoutQuery(String address) {
        int query = address.indexOf('?');
        return query < 0 ? address : address.substring(0, query);
    }

    private static Set<String> addressesOf(LiveArticle article) {
        Set<String> addresses = new HashSet<>();
        article.live().forEach(v -> {
            addresses.add(Address.encode(v.path()));
            addresses.add(Address.encode("/api/v1/" + v.locale() + "/articles/" + v.slug()));
            addresses.add(Address.encode("/api/v1/" + v.locale() + "/pages/" + v.slug()));
        });
        article.gone().forEach(t -> addresses.add(Address.encode(t.path())));
        return addresses;
    }
}
