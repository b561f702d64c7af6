package dev.stele.website.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.website.style.Stylesheet;
import org.junit.jupiter.api.Test;

class AssetsTests {

    @Test
    void areNamedByTheirContent() {
        Assets assets = new Assets(new Stylesheet());
        assertThat(assets.icon()).matches("/assets/icon\\.[0-9a-f]{12}\\.svg");
        assertThat(new Assets(new Stylesheet()).icon()).isEqualTo(assets.icon());
        assertThat(assets.named(assets.icon().substring("/assets/".length()))).isPresent();
        assertThat(assets.named("icon.svg")).isEmpty();
    }
}
