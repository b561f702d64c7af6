package dev.stele.content.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.content.lint.Proofs;
import dev.stele.content.lint.Surroundings.LinkState;
import dev.stele.contracts.Block;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinkRulesTests {

    @Test
    void aLinkWithinTheSiteLeadsToAPage() {
        Proofs proofs = Proofs.in("en")
                .blocks(
                        new Block.Paragraph(
                                "1", "See <a href=\"/en/news/gone\">this</a> and <a href=\"/ru/news/live\">that</a>."),
                        new Block.Listing("2", false, List.of("<a href=\"/en/news/draft\">soon</a>")),
                        new Block.Button("3", "Read on", "/en/news/ordered"),
                        new Block.Button("4", "Read on", "/en/news/old"))
                .links(Map.of(
                        "/en/news/gone", LinkState.DEAD,
                        "/ru/news/live", LinkState.LIVE,
                        "/en/news/draft", LinkState.DRAFT,
                        "/en/news/ordered", LinkState.WAITING,
                        "/en/news/old", LinkState.OLD));

        assertThat(proofs.found(new LinkRules.WithinTheSite()))
                .containsExactly(
                        "dead-link /blocks/0/text",
                        "link-to-draft /blocks/1/items/0",
                        "link-not-live-yet /blocks/2/href",
                        "link-to-old-address /blocks/3/href");
        assertThat(proofs.links(Map.of("/en/news/draft", LinkState.LIVE)).found(new LinkRules.WithinTheSite()))
                .isEmpty();
    }
}
