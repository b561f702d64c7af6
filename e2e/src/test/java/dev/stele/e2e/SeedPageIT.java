package dev.stele.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.stele.e2e.people.Editor;
import dev.stele.e2e.people.Page;
import dev.stele.e2e.people.Story;
import dev.stele.e2e.people.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two articles of a real page, put in order by hand and published. */
class SeedPageIT {

    private static final String DIALOGUE =
            "Human Rights Dialogue in Tajikistan: Strengthening Trust, Partnership and Progress";

    private final Editor chief = Shared.staff().chief();
    private SeedPage seed = new SeedPage(List.of());

    @BeforeEach
    void read() throws IOException {
        assumeTrue(Files.exists(SeedPage.file()), () -> "skipped: there is no " + SeedPage.file());
        seed = SeedPage.read();
    }

    @Test
    void dialogueIsReadInEnglishAndRussianEachUnderItsOwnHeadline() {
        String opening = seed.line("Dushanbe, 26 September 2025");
        Text text = Text.headed(DIALOGUE)
                .with("slug", Flow.unique("human-rights-dialogue"))
                .with("dateline", Map.of("place", "Dushanbe", "date", "2025-09-26"))
                .paragraph("p1", opening.substring(opening.indexOf("– ") + 2))
                .paragraph("p2", seed.line("The Dialogue brought together"))
                .paragraph("p3", seed.line("The event was organised by"));
        Story story = chief.publish(chief.write("en", text, "ru"), "en", "ru");
        String headline = seed.line("Диалог по правам человека в Таджикистане:");

        Flow.approved(story, "ru", russian(headline));

        Page english = Flow.awaitPage(Flow.path(story));
        Page russian = Flow.awaitPage(english.alternates().get("ru"));
        assertThat(english.headline()).isEqualTo(DIALOGUE);
        assertThat(russian.headline()).isEqualTo(headline);
        assertThat(russian.language()).isEqualTo("ru");
        text.blocks().forEach(block -> assertOnce(english, (String) block.get("text")));
        SeedTranslation.PARAGRAPHS.forEach(paragraph -> assertOnce(russian, paragraph));
        assertClean(english);
        assertClean(russian);
        assertThat(english.text()).doesNotContain("Диалог по правам человека в");
    }

    @Test
    void forumNamesWhoSaidWhat() {
        String opening = seed.line("In his opening remarks, Umarov");
        String umarov = opening.substring("In his opening remarks, ".length(), opening.lastIndexOf(" stated"));
        String headline = seed.line("III Prison Forum of Tajikistan:");
        Text text = Text.headed(headline)
                .with("slug", Flow.unique("prison-forum"))
                .paragraph("p1", seed.line("The Forum is taking place"))
                .paragraph("p2", seed.line("In recent years, the country"));
        text = quote(text, "q1", "The Strategy for Reforming", umarov.replace(", the Deputy", ", Deputy"));
        text = quote(text, "q2", "I am particularly pleased", seed.line("H.E. Radoslaw Darski"));
        text = quote(text, "q3", "The United Nations Office", seed.line("Madina Sariyeva"));
        text = quote(text, "q4", "The Bureau of Human Rights", seed.line("Nargis Zokirova"));
        text = quote(text, "q5", "For us, it is important", seed.line("Gulchehra Kholmatova"));
        text = quote(text, "q6", "The Forum has become a platform", seed.line("Azamat Shambilov"));

        Page page = Shared.staff().reader().page(Flow.path(Flow.published(text)));

        assertThat(page.headline()).isEqualTo(headline);
        text.blocks().forEach(block -> assertOnce(page, (String) block.get("text")));
        assertThat(page.html().select("figure.quote .speaker").eachText())
                .containsExactly(
                        "Umarov Mansurjon Gafforovich",
                        "H.E. Radoslaw Darski",
                        "Madina Sariyeva",
                        "Nargis Zokirova",
                        "Gulchehra Kholmatova",
                        "Azamat Shambilov");
        assertThat(page.html().select("figure.quote .role").eachText())
                .contains("International Coordinator at UNODC", "Ambassador of the European Union to Tajikistan");
        assertClean(page);
    }

    private Text quote(Text text, String id, String beginning, String attribution) {
        return text.quote(id, seed.quotation(beginning), SeedPage.name(attribution), SeedPage.role(attribution));
    }

    private static UnaryOperator<String> russian(String headline) {
        return source -> source.equals(DIALOGUE) ? headline : SeedTranslation.of(source);
    }

    private static void assertOnce(Page page, String text) {
        assertThat(page.count(text)).as(text).isEqualTo(1);
    }

    private static void assertClean(Page page) {
        assertThat(page.text()).doesNotContain("Start Now", ".jpg", "bottom of page", "Madrid");
    }
}
