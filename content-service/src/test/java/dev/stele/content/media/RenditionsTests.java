package dev.stele.content.media;

import static dev.stele.content.media.TestPictures.concat;
import static dev.stele.content.media.TestPictures.declaring;
import static dev.stele.content.media.TestPictures.jpeg;
import static dev.stele.content.media.TestPictures.png;
import static dev.stele.content.media.TestPictures.transparentPng;
import static dev.stele.content.media.TestPictures.turned;
import static dev.stele.content.media.TestPictures.withComment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.content.media.NotTaken.Reason;
import dev.stele.content.media.Renditions.Encoded;
import dev.stele.contracts.MediaPublished;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RenditionsTests {
    private static final MediaSettings SETTINGS =
            new MediaSettings(50_000_000, 12_000, List.of(480, 960, 1600), 0.82f, 2);

    private final Renditions renditions = new Renditions(SETTINGS);

    @Test
    void areNeverLargerThanTheOriginal() {
        assertThat(widths(jpeg(2400, 1200))).containsExactly(480, 960, 1600);
        assertThat(widths(jpeg(1000, 500))).containsExactly(480, 960, 1000);
        assertThat(widths(png(100, 50))).containsExactly(100);
    }

    @Test
    void stayTransparentWhereTheOriginalIs() {
        assertThat(of(transparentPng(600, 300)))
                .extracting(e -> e.rendition().type())
                .containsOnly("image/png");
        assertThat(of(png(600, 300))).extracting(e -> e.rendition().type()).containsOnly("image/jpeg");
    }

    @Test
    void standUprightAndCarryNoMetadata() throws Exception {
        List<Encoded> sizes = of(turned(800, 400, 6));

        assertThat(sizes).extracting(e -> e.rendition().width()).containsExactly(400);
        BufferedImage upright =
                ImageIO.read(new ByteArrayInputStream(sizes.getFirst().data()));
        assertThat(upright.getHeight()).isEqualTo(800);
        assertThat(upright.getRGB(300, 100) & 0xFF0000).isGreaterThan(0x900000);
        assertThat(upright.getRGB(100, 100) & 0xFF0000).isLessThan(0x300000);
        assertThat(new String(sizes.getFirst().data(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif");
    }

    @Test
    void fitAnEventEvenWhenThePictureIsNoise() throws Exception {
        BufferedImage noise = new BufferedImage(1600, 1600, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int y = 0; y < 1600; y++) for (int x = 0; x < 1600; x++) noise.setRGB(x, y, random.nextInt());
        var bytes = new java.io.ByteArrayOutputStream();
        ImageIO.write(noise, "jpeg", bytes);

        assertThat(of(bytes.toByteArray()))
                .isNotEmpty()
                .allSatisfy(e -> assertThat(e.data()).hasSizeLessThanOrEqualTo(MediaPublished.MAX_BYTES));
    }

    @Test
    void readWebp() {
        byte[] webp = Base64.getDecoder().decode("UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAgA0JaQAA3AA/vuUAAA=");

        assertThat(ImageSniffer.sniff(webp)).isEqualTo(new ImageHeader("image/webp", 1, 1, 1));
        assertThat(widths(webp)).containsExactly(1);
    }

    @Test
    void areRefusedBeforeDecodingWhenThereAreTooManyPixels() {
        for (byte[] file : List.of(declaring(60_000, 60_000), declaring(12_001, 1), declaring(11_000, 5_000))) {
            assertThatThrownBy(() -> of(file))
                    .isInstanceOfSatisfying(
                            NotTaken.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_MANY_PIXELS));
        }
    }

    static Stream<byte[]> impostors() {
        byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        return Stream.of(
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".getBytes(),
                "<html><body onload=alert(1)>".getBytes(),
                "GIF89a\u0001\u0000\u0001\u0000".getBytes(StandardCharsets.ISO_8859_1),
                "PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1),
                new byte[0],
                concat(jpeg(10, 10), script),
                concat(png(10, 10), script),
                concat(png(10, 10), "PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1)),
                withComment(jpeg(10, 10), "<ScRiPt>alert(1)</script>"),
                withComment(jpeg(10, 10), "PK\u0003\u0004"));
    }

    @ParameterizedTest
    @MethodSource("impostors")
    void areNotMadeOfImpostors(byte[] file) {
        assertThatThrownBy(() -> of(file))
                .isInstanceOfSatisfying(
                        NotTaken.class, e -> assertThat(e.reason()).isEqualTo(Reason.NOT_A_PICTURE));
    }

    @Test
    void areMadeOfLargePicturesInLittleMemory() {
        assertThat(widths(jpeg(9_000, 5_500))).containsExactly(480, 960, 1600);
    }

    @Test
    void takeThePreviewThatACameraAppends() {
        assertThat(widths(concat(jpeg(100, 50), jpeg(10, 5)))).containsExactly(100);
    }

    @Test
    void areNotMadeOfFragments() {
        byte[] whole = jpeg(300, 200);
        for (int length = 3; length < whole.length; length += 97) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> of(part)).isInstanceOf(NotTaken.class);
        }
    }

    private List<Integer> widths(byte[] file) {
        return of(file).stream().map(e -> e.rendition().width()).toList();
    }

    private List<Encoded> of(byte[] file) {
        return renditions.of(file, ImageSniffer.sniff(file));
    }
}
