package dev.stele.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import dev.stele.identity.TestSettings;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTests {

    @TempDir
    Path folder;

    @Test
    void staysTheSameAcrossRestarts() throws Exception {
        List<JWK> first = started(folder);
        assertThat(first).hasSize(1);
        assertThat(started(folder)).isEqualTo(first);
        assertThat(started(folder.resolve("another"))).isNotEqualTo(first);
    }

    @Test
    void isReadableByItsOwnerAlone() throws Exception {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path created = folder.resolve("created");
        started(created);
        assertThat(Files.getPosixFilePermissions(created)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(Files.getPosixFilePermissions(created.resolve("signing-key.jwk")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void nothingIsWrittenBeforeTheStart() {
        Path untouched = folder.resolve("untouched");
        SigningKey key = new SigningKey(TestSettings.in(untouched, false, null));
        assertThatThrownBy(() -> key.get(everyKey(), null)).isInstanceOf(KeySourceException.class);
        assertThat(untouched).doesNotExist();
    }

    @Test
    void brokenFileStopsTheStartAndIsLeftAsItIs() throws Exception {
        Path file = Files.writeString(folder.resolve("signing-key.jwk"), "{}");
        assertThatThrownBy(() -> started(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(file.toString());
        assertThat(file).hasContent("{}");
    }

    private static List<JWK> started(Path folder) throws Exception {
        SigningKey key = new SigningKey(TestSettings.in(folder, false, null));
        key.start();
        return key.get(everyKey(), null);
    }

    private static JWKSelector everyKey() {
        return new JWKSelector(new JWKMatcher.Builder().build());
    }
}
