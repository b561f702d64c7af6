package dev.stele.website.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.contracts.ArticleKind;
import dev.stele.website.article.Finding.Elsewhere;
import dev.stele.website.article.Finding.Found;
import dev.stele.website.article.Finding.Gone;
import dev.stele.website.article.Finding.Moved;
import dev.stele.website.article.Finding.Unknown;
import dev.stele.website.site.RandomSite;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindArticleTests {

    private static final long FIRST_SEED = Long.getLong("stele.seed", new Random().nextInt(1_000_000));

    private final FindArticle find = new FindArticle();

    static LongStream seeds() {
        return LongStream.range(FIRST_SEED, FIRST_SEED + 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anAddressOnceLiveIsThePageOrOneStepFromItOrGone(long seed) {
        RandomSite random = new RandomSite(new Random(seed));
        for (int step = 0; step < 40; step++) {
            random.step();
            random.everLive.forEach((path, article) ->
                    assertThat(answers(random, path, article)).as(path).isTrue());
        }
        assertThat(random.everLive).isNotEmpty();
    }

    private boolean answers(RandomSite random, String path, String article) {
        return switch (at(random, path)) {
            case Found found ->
                found.article().id().equals(article) && found.variant().path().equals(path);
            case Moved moved ->
                at(random, moved.variant().path()) instanceof Found found
                        && found.article().id().equals(article);
            case Gone gone -> gone.article().id().equals(article);
            case Elsewhere _, Unknown _ -> false;
        };
    }

    private Finding at(RandomSite random, String path) {
        String[] parts = path.split("/");
        return find.at(random.site, ArticleKind.NEWS, parts[1], parts[3], RandomSite.LOCALES);
    }
}
