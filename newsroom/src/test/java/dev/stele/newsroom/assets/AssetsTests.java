package dev.stele.newsroom.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssetsTests {

    private static final Pattern IMPORT =
            Pattern.compile("(?m)(?:^(?:import|export)\\b(?:[^;'\"]*?\\bfrom)?|\\bimport\\()\\s*['\"]([^'\"]+)['\"]");
    private static final Path SOURCES = Path.of("src", "main", "resources", "assets");

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
        assertThat(modules.stream().flatMap(AssetsTests::imports)).contains("stele/date-words", "stele/preview-pane");
        for (Asset module : modules) {
            assertThat(imports(module).map(name -> '"' + name + "\":"))
                    .as(module.name())
                    .allMatch(assets.importMap()::contains);
        }
    }

    /** A file that was renamed stays where an earlier build put it: what imports it would work here, and nowhere else. */
    @Test
    void nothingIsServedThatHasNoSource() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> sources = files.filter(Files::isRegularFile)
                    .map(file -> SOURCES.relativize(file).toString().replace('\\', '/'))
                    .toList();
            assertThat(new AssetFiles().all())
                    .extracting(Asset::name)
                    .filteredOn(name -> !name.startsWith("vendor/"))
                    .as("remove what is too many from target/classes/assets")
                    .containsExactlyInAnyOrderElementsOf(sources);
        }
    }

    private static Stream<String> imports(Asset module) {
        return IMPORT.matcher(new String(module.content(), StandardCharsets.UTF_8))
                .results()
                .map(found -> found.group(1));
    }
}
