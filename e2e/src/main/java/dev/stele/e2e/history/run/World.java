package dev.stele.e2e.history.run;

import dev.stele.e2e.history.record.Tokens;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** What all clients know: the articles, who wrote which token for which of them, and every address ever seen. */
final class World {

    static final List<String> LOCALES = List.of("en", "ru", "tg");
    static final String SOURCE = "en";
    static final String SECTION = "world";

    /** A path that leads, has led or will lead to an article. */
    record Address(String article, String locale, String path) {}

    private final Tokens tokens;
    private final Map<String, String> articleByToken = new ConcurrentHashMap<>();
    private final List<String> articles = new CopyOnWriteArrayList<>();
    private final Set<Address> known = ConcurrentHashMap.newKeySet();
    private final List<Address> addresses = new CopyOnWriteArrayList<>();

    World(Tokens tokens) {
        this.tokens = tokens;
    }

    /** A token for a text of an article. */
    String token(String article) {
        String token = tokens.next();
        articleByToken.put(token, article);
        return token;
    }

    /** A token for the first text of an article whose id the server has not given yet. */
    String token() {
        return tokens.next();
    }

    void created(String article, String token) {
        articleByToken.put(token, article);
        articles.add(article);
    }

    List<String> articles() {
        return articles;
    }

    @Nullable
    String articleOf(Set<String> someTokens) {
        return someTokens.stream()
                .map(articleByToken::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    void address(String article, String locale, String path) {
        Address address = new Address(article, locale, path);
        if (known.add(address)) {
            addresses.add(address);
        }
    }

    List<Address> addresses() {
        return addresses;
    }

    /** Newer addresses more often than old ones, in one language more often than in others. */
    @Nullable
    Address anyAddress(Random random, String locale) {
        for (int i = 0; i < 8; i++) {
            int size = addresses.size();
            if (size == 0) {
                return null;
            }
            int at = random.nextBoolean() ? random.nextInt(size) : Math.max(0, size - 1 - random.nextInt(12));
            Address address = addresses.get(Math.min(at, size - 1));
            if (address.locale().equals(locale) || random.nextInt(4) == 0) {
                return address;
            }
        }
        return null;
    }
}
