package dev.stele.newsroom.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AssetsTests {

    private static final Pattern IMPORT = Pattern.compile("(?m)^(?:import|export)\\b[^;]*?from\\s*['\"]([^'\"]+)['\"]");

    private final Assets assets = new Assets();

    @Test
    void nameChangesWithTheContent() {
        assertThat(assets.address("css/base.css")).matches("/assets/css/base\\.[0-9a-f]{12}\\.css");
        assertThatThrownBy(() -> assets.address("css/none.css")).hasMessageContaining("css/none.css");
    }

    @Test
    void everyImportOfEveryModuleIsInTheImportMap() {
        List<Asset> modules = new AssetFiles()
                .all().stream()
                        .filter(asset -> asset.name().endsWith(".js"))
                        .filter(asset -> !asset.name().equals(Library.HTMX.assetName()))
                        .toList();

        assertThat(modules).hasSizeGreaterThan(12);
        for (Asset module : modules) {
            String text = new String(module.content(), StandardCharsets.UTF_8);
            assertThat(IMPORT.matcher(text).results().map(found -> '"' + found.group(1) + "\":"))
                    .as(module.name())
                    .allMatch(assets.importMap()::contains);
        }
    }
}
