package dev.stele.publisher.article;

import static dev.stele.contracts.PublicationMode.TOGETHER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.MediaRef;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SummaryTests {

    private static final MediaRef MEDIA = new MediaRef(
            new UUID(7, 1), 1600, 900, "image/jpeg", List.of(480), List.of(), null, "F. Nurov", "© 2026 Charogh");

    @Test
    void namesWhomThePictureNamesWhereTheTextNamesNobody() {
        assertThat(credit(null)).isEqualTo("F. Nurov");
        assertThat(credit("  ")).isEqualTo("F. Nurov");
        assertThat(credit("Z. Rahimova")).isEqualTo("Z. Rahimova");
    }

    @Test
    void namesAuthorsInListsAndTheTranslatorOnThePage() {
        Newsroom well = Newsroom.number(1);
        Desk desk = new Desk();
        well.release("well");
        well.approve("ru", 1);
        well.order(1, TOGETHER, "en", "ru");
        desk.take(well.log);

        assertThat(desk.page(well, "ru").getList("byline", String.class)).containsExactly("By");
        Document russian = desk.site.all("renditions").get(well.articleId + "/ru/1/1");
        assertThat(russian).containsEntry("translatorCredit", "Translator ru");
        assertThat(desk.site.all("renditions").get(well.articleId + "/en/1/0")).doesNotContainKey("translatorCredit");
    }

    private static @Nullable String credit(@Nullable String ofTheText) {
        ArticleContent content = new ArticleContent(
                "Headline",
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                new ArticleContent.Hero(MEDIA.mediaId(), "alt", null, ofTheText),
                List.of(),
                null);
        return Objects.requireNonNull(Summary.of(content, _ -> MEDIA).hero()).credit();
    }
}
