package dev.stele.translation.digest.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.translation.Releases;
import dev.stele.translation.desk.Act;
import dev.stele.translation.desk.Act.Kind;
import dev.stele.translation.desk.Comment;
import dev.stele.translation.desk.Member;
import dev.stele.translation.desk.TranslationState;
import dev.stele.translation.digest.DigestItem;
import dev.stele.translation.digest.ReadDigest.Digest;
import dev.stele.translation.digest.Subscription;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigestLetterTests {

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tg", "fa"})
    void hasWordsForEverythingThatHappens(String language) {
        String body = letter(language).body(everything());
        assertThat(body).doesNotContain("{").contains("revision 2", "Колодец");
        Set<Integer> lines = Set.of(body.split("\n").length);
        assertThat(lines.iterator().next()).isGreaterThan(Kind.values().length + TranslationState.values().length);
    }

    @Test
    void speaksTheReadersLanguageAndTime() {
        assertThat(letter("ru").subject(everything())).isEqualTo("Новости в 7 переводах");
        assertThat(letter("ru").body(everything())).contains("17:00");
    }

    @Test
    void aHeadlineStaysOneLine() {
        assertThat(letter("en").body(new Digest(List.of(item(TranslationState.NEEDED, "Water\nBcc: all")), false)))
                .contains("* Water Bcc: all (ru)");
    }

    @ParameterizedTest
    @CsvSource({"en,And more", "ru,И другое", "tg,Ва боз"})
    void saysThatThereIsMore(String language, String words) {
        assertThat(letter(language).body(new Digest(List.of(), true))).contains(words);
        assertThat(letter(language).body(everything())).doesNotContain(words);
    }

    private static DigestLetter letter(String language) {
        return new DigestLetter(new Subscription(
                new Member("ru", Set.of("ru"), Set.of(), false),
                "ru@example.org",
                Locale.of(language),
                ZoneId.of("Asia/Dushanbe"),
                7,
                Releases.NOON,
                null,
                Releases.NOON));
    }

    private static Digest everything() {
        return new Digest(
                Arrays.stream(TranslationState.values())
                        .map(state -> item(state, "Колодец"))
                        .toList(),
                false);
    }

    private static DigestItem item(TranslationState state, String headline) {
        List<Act> acts = Arrays.stream(Kind.values())
                .filter(kind -> !Set.of(
                                Kind.CLAIMED, Kind.GIVEN_BACK, Kind.IMPORTED, Kind.JOINED, Kind.CUT, Kind.SLUG_CHOSEN)
                        .contains(kind))
                .map(kind -> new Act(kind, "reviewer", Releases.NOON, null, "revision 2"))
                .toList();
        Comment call = new Comment("c", "s1", "@ru?", List.of("ru"), "reviewer", Releases.NOON, null, null);
        return new DigestItem(
                UUID.randomUUID(), UUID.randomUUID(), headline, "ru", state, Releases.NOON, null, acts, List.of(call));
    }
}
