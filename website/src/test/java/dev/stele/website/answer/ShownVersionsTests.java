package dev.stele.website.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.contracts.ArticleKind;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.ManifestsRead;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShownVersionsTests {

    private final ShownVersions shown = new ShownVersions(10);

    @Test
    void remembersAnArticleUntilNoAnswerBegunBeforeItWasShownIsBeingMade() {
        long slow = shown.begin();
        shown.raise(made("a", 8));
        see(100);
        assertThat(shown.newerThan(made("a", 7))).containsExactly("a");

        shown.end(slow);
        see(100);
        assertThat(shown.size()).isLessThan(30);
    }

    @Test
    void remembersAnArticleThatAKeptAnswerShows() {
        Kept kept = made("a", 8);
        shown.raise(kept);
        shown.hold(kept);
        see(100);
        assertThat(shown.newerThan(made("a", 7))).containsExactly("a");

        shown.release(kept);
        see(100);
        assertThat(shown.newerThan(made("a", 7))).isEmpty();
    }

    @Test
    void namesTheKeptAnswersThatAreOlder() {
        Kept kept = made("a", 8);
        shown.raise(kept);
        shown.hold(kept);
        assertThat(shown.raise(made("a", 9)).outdated()).containsExactly(kept);
    }

    @Test
    void tellsNewsFromWhatTheLogHasAnnounced() {
        assertThat(shown.raise(made("a", 8)).firstSeen()).containsExactly("a");
        assertThat(shown.raise(made("a", 9)).overtaken()).containsExactly("a");

        shown.announce("a", 10);
        assertThat(shown.raise(made("a", 10)).overtaken()).isEmpty();
        assertThat(shown.raise(made("a", 11)).overtaken()).containsExactly("a");
    }

    @Test
    void aRecordThatComesAfterItsVersionWasSeenSaysNothingOfTheNext() {
        shown.raise(made("a", 8));
        shown.announce("a", 8);
        assertThat(shown.raise(made("a", 9)).overtaken()).containsExactly("a");
    }

    @Test
    void whatTheLogHasToldOfIsNewerAllTheSame() {
        shown.raise(made("a", 8));
        shown.announce("a", 9);
        assertThat(shown.raise(made("a", 9)).risen()).containsExactly("a");
    }

    private void see(int others) {
        for (int i = 0; i < others; i++) {
            long begun = shown.begin();
            shown.raise(made("other-" + begun, 1));
            shown.end(begun);
        }
    }

    private static Kept made(String id, long version) {
        ManifestsRead read = new ManifestsRead();
        Answer answer = read.record(() -> {
            ManifestsRead.note(
                    0,
                    new LiveArticle(
                            id, version, ArticleKind.NEWS, "en", Instant.EPOCH, List.of(), List.of(), List.of()));
            return Answer.status(200).build();
        });
        return new Kept("/en/news/" + id, answer, read);
    }
}
