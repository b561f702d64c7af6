package dev.stele.stack.demo.art;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PicturesTests {

    static Set<String> names() {
        return Pictures.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void fitsAPageAndLooksTheSameEveryTime(String name) throws IOException {
        byte[] jpeg = Pictures.jpeg(name);

        assertThat(jpeg).hasSizeBetween(50_000, 600_000).isEqualTo(Pictures.jpeg(name));
        assertThat(ImageIO.read(new ByteArrayInputStream(jpeg)))
                .satisfies(it -> assertThat(it.getWidth()).isEqualTo(1600))
                .satisfies(it -> assertThat(it.getHeight()).isEqualTo(1000));
    }

    @Test
    void areAllDifferent() {
        Set<Integer> hashes = new HashSet<>();
        names().forEach(name -> hashes.add(Arrays.hashCode(Pictures.jpeg(name))));
        assertThat(hashes).hasSameSizeAs(names());
    }
}
