package dev.stele.publisher.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.RevisionReleased;
import dev.stele.contracts.SlugForm;
import dev.stele.testkit.fuzz.RandomSlug;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressPartsTests {

    @Test
    void takesEverySlugThatTheOtherServicesMayTake() {
        long seed = 20_261_202;
        System.out.println("AddressPartsTests seed " + seed);
        Random random = new Random(seed);
        int taken = 0;
        for (int i = 0; i < 2_000; i++) {
            String slug = RandomSlug.next(random);
            if (SlugForm.matches(slug)) {
                taken++;
                assertThat(slug(slug)).isEqualTo(slug);
            }
        }
        assertThat(taken).isBetween(1_000, 1_999);
    }

    @Test
    void countsCharactersAndNotCodeUnits() {
        String deseret = Character.toString(0x10428).repeat(SlugForm.LONGEST);
        assertThat(slug(deseret)).isEqualTo(deseret);
        assertThatThrownBy(() -> slug(deseret + "x")).isInstanceOf(Rejected.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a-", "a--b", "a/b", "../x", "a b", "\uD801", "a\u202Eb"})
    void refusesWhatIsNoSlug(String slug) {
        assertThatThrownBy(() -> slug(slug)).isInstanceOf(Rejected.class);
    }

    private static String slug(String slug) {
        RevisionReleased released = Newsroom.number(1).release(slug);
        ArticleContent content = released.content();
        return AddressParts.slug(content, Revision.of(released), "fallback");
    }
}
