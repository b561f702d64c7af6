package dev.stele.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An article of sixty sentences in three languages: what comes back after an edit. */
class ThreeLanguagesIT extends ServiceIT {

    private static final List<String> LOCALES = List.of("ru", "tg", "kk");

    @Test
    void onlyWhatChangedComesBack() {
        Releases article = Releases.of("ru", "tg", "kk");
        List<String> paragraphs = new ArrayList<>(IntStream.range(0, 12)
                .mapToObj(p -> "The well number " + p + " is open. It gives water to the school. The pump of the road "
                        + p + " is new. Bread costs " + p + " somoni. The council met at dawn " + p + ".")
                .toList());
        log.append(article.release(1, "Wells of the valley", paragraphs.toArray(String[]::new)));
        for (String locale : LOCALES) {
            String id = awaitId(translator(locale), article.articleId(), 1);
            translate(translator(locale), id);
            assertThat(approve(chief, id).status()).isEqualTo(200);
        }
        paragraphs.set(3, paragraphs.get(3).replace("Bread costs 3 somoni.", "Bread costs 4 somoni."));
        assertThat(reopened(article, 2, paragraphs)).containsExactly(1, 1, 1);
        Collections.swap(paragraphs, 1, 9);
        assertThat(reopened(article, 3, paragraphs)).containsExactly(1, 1, 1);
        paragraphs.set(5, paragraphs.get(5).replace(" is open. It gives", " is open and it gives"));
        assertThat(reopened(article, 4, paragraphs))
                .as("one more for the two that became one")
                .containsExactly(2, 2, 2);
    }

    private List<Integer> reopened(Releases article, int revision, List<String> paragraphs) {
        log.append(article.release(revision, "Wells of the valley", paragraphs.toArray(String[]::new)));
        return LOCALES.stream()
                .map(locale -> open(translator(locale), awaitId(translator(locale), article.articleId(), revision)))
                .toList();
    }

    private int open(Api person, String id) {
        return (int) segments(person, id).stream()
                .filter(it -> it.path("state").asString().equals("NEEDS_TRANSLATION"))
                .count();
    }

    private Api translator(String locale) {
        return Api.as(port, "all", "translator:" + locale);
    }
}
