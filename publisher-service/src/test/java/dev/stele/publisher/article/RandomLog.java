package dev.stele.publisher.article;

import dev.stele.contracts.NewsEvent;
import dev.stele.contracts.PublicationMode;
import dev.stele.contracts.UpdateType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** A history of a few articles that quarrel over slugs: what each tells in its order, all of them mixed. */
final class RandomLog {

    private static final List<String> LOCALES = List.of("en", "ru", "tg");
    private static final List<String> SLUGS = List.of("well", "road", "school");

    private final Random random;
    final List<Newsroom> articles = new ArrayList<>();

    RandomLog(Random random) {
        this.random = random;
        int count = 2 + random.nextInt(3);
        for (int n = 0; n < count; n++) {
            Newsroom article = Newsroom.number(n);
            articles.add(history(random.nextInt(3) == 0 ? article.asPage() : article));
        }
    }

    /** Facts of one article in their order, articles mixed by chance. */
    List<NewsEvent> mixed(Random chance) {
        List<Integer> taken = new ArrayList<>(articles.stream().map(_ -> 0).toList());
        List<NewsEvent> mixed = new ArrayList<>();
        int total = articles.stream().mapToInt(article -> article.log.size()).sum();
        while (mixed.size() < total) {
            int n = chance.nextInt(articles.size());
            if (taken.get(n) < articles.get(n).log.size()) {
                mixed.add(articles.get(n).log.get(taken.get(n)));
                taken.set(n, taken.get(n) + 1);
            }
        }
        return mixed;
    }

    private Newsroom history(Newsroom article) {
        article.release(slug());
        int steps = 5 + random.nextInt(25);
        for (int step = 0; step < steps; step++) {
            switch (random.nextInt(10)) {
                case 0, 1 -> article.release(type(), slug(), pictures());
                case 2, 3, 4 -> article.order(revision(article), mode(), locales());
                case 5 -> article.withdraw(random.nextBoolean() ? new String[0] : locales());
                case 6 -> article.publish(picture(random.nextInt(2)));
                default -> article.approve(LOCALES.get(1 + random.nextInt(2)), revision(article), slug());
            }
        }
        return article;
    }

    private UpdateType type() {
        return UpdateType.values()[random.nextInt(UpdateType.values().length)];
    }

    private int revision(Newsroom article) {
        int newest = article.revision();
        return random.nextInt(4) == 0 ? 1 + random.nextInt(newest) : newest;
    }

    private UUID[] pictures() {
        return random.nextInt(3) == 0 ? new UUID[] {picture(random.nextInt(2))} : new UUID[0];
    }

    private static UUID picture(int n) {
        return new UUID(7, n);
    }

    private String slug() {
        return SLUGS.get(random.nextInt(SLUGS.size()));
    }

    private PublicationMode mode() {
        return random.nextBoolean() ? PublicationMode.TOGETHER : PublicationMode.AS_READY;
    }

    private String[] locales() {
        List<String> some = new ArrayList<>(LOCALES);
        some.removeIf(_ -> random.nextInt(3) == 0);
        return some.isEmpty() ? new String[] {"en"} : some.toArray(String[]::new);
    }
}
