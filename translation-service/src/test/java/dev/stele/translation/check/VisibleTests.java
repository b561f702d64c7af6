package dev.stele.translation.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.translation.check.Finding.Side;
import dev.stele.translation.markup.NamedEntities;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class VisibleTests {

    @Test
    void entitiesAreTheCharactersOfTheStandard() throws IOException {
        assertThat(NamedEntities.all()).allSatisfy((entity, characters) -> {
            Visible seen = Visible.of(Side.TARGET, "<em>a" + entity + "</em>b", true);
            assertThat(seen.text()).as(entity).isEqualTo("a" + characters + "b");
            assertThat(seen.starts()[1]).isEqualTo(5);
            assertThat(seen.ends()[1]).isEqualTo(5 + entity.length());
        });
    }
}
