package dev.stele.newsroom.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.newsroom.ConsoleTest;
import dev.stele.newsroom.Page;
import dev.stele.newsroom.StubService.Asked;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The related articles in the editor, without scripts. */
class RelatedTests extends ConsoleTest {

    private static final String PATH = "/articles/" + Stubs.ID;
    private static final String SAVE = "PUT " + Stubs.API + "/content";
    private static final String A = Stubs.OTHERS.get(0);
    private static final String B = Stubs.OTHERS.get(1);
    private static final String C = Stubs.OTHERS.get(2);

    @BeforeEach
    void teach() {
        Stubs.article(SERVICES.content());
    }

    @Test
    void showsThemByTheirHeadlines() {
        Page page = as("editor").get(PATH);

        assertThat(page.html().select("ol.related a").eachText()).containsExactly("Bridges wait for repair");
        assertThat(ids(page)).containsExactly(A);
    }

    @Test
    void findsOthersAndKeepsWhatIsNotSaved() {
        Page found = as("editor").post(PATH, form("find:related", A, "headline", "Mine", "relatedWords", "road"));

        assertThat(found.status()).isEqualTo(200);
        assertThat(found.text("textarea[name=headline]")).isEqualTo("Mine");
        assertThat(found.html().select("ul.related p").eachText())
                .as("without the article itself")
                .containsExactly("The mountain road is safe again", "Boats for two villages");
        assertThat(SERVICES.content().last("GET /api/board").query()).contains("q=road", "kind=NEWS");
        assertThat(SERVICES.content().asked()).extracting(Asked::method).doesNotContain("PUT");
    }

    @Test
    void addsMovesAndTakesOutWithASave() {
        assertThat(saved(form("add:related:" + B, A))).containsExactly(A, B);
        assertThat(saved(form("up:related:1", A, "related", B, "related", C))).containsExactly(B, A, C);
        assertThat(saved(form("down:related:1", A, "related", B, "related", C))).containsExactly(A, C, B);
        assertThat(saved(form("remove:related:0", A, "related", B))).containsExactly(B);
        assertThat(saved(form("remove:related:0", A))).isEmpty();
        assertThat(saved(form("up:related:0", A))).containsExactly(A);
        assertThat(saved("version", "7", "headline", "Rain"))
                .as("a form that does not show them")
                .containsExactly(A);
    }

    @Test
    void hasNoRoomForASeventh() {
        String[] six = form("", A, "related", B, "related", C, "related", "d", "related", "e", "related", "f");

        Page full = as("editor").get(PATH + "/related?locale=en&do=find:related&relatedWords=x" + query(six));

        assertThat(ids(full)).hasSize(6);
        assertThat(full.has("#relatedWords")).isFalse();
        assertThat(full.text("p.quiet")).startsWith("Six at most");
        six[3] = "add:related:g";
        assertThat(saved(six)).hasSize(6);
    }

    @Test
    void saysWhichIsLiveNowhereAndWhichIsNoMore() {
        Page page = as("editor").in("ru").get(PATH + "/related?locale=en&related=" + C + "&related=gone");

        assertThat(page.html().select("ol.related .badge").eachText())
                .containsExactly("не опубликован", "не опубликован");
        assertThat(page.html().select("ol.related a").eachText()).containsExactly("Boats for two villages", "gone");
        assertThat(page.html().select(".order").getFirst().attr("aria-label"))
                .isEqualTo("1 из 2: Boats for two villages");
    }

    private static String[] form(String action, String first, String... more) {
        List<String> all = new ArrayList<>(List.of("version", "7", "do", action, "related", "", "related", first));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private static String query(String... form) {
        StringBuilder query = new StringBuilder();
        for (int i = 4; i < form.length; i += 2)
            query.append('&').append(form[i]).append('=').append(form[i + 1]);
        return query.toString();
    }

    private List<String> saved(String... form) {
        assertThat(as("editor").post(PATH, form).status()).isEqualTo(303);
        return new JsonMapper()
                .readTree(SERVICES.content().last(SAVE).body())
                .path("related")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static List<String> ids(Page page) {
        return page.html().select("[data-related-id]").eachAttr("data-related-id");
    }
}
