package dev.stele.content.media;

import static dev.stele.content.media.TestPictures.concat;
import static dev.stele.content.media.TestPictures.declaring;
import static dev.stele.content.media.TestPictures.jpeg;
import static dev.stele.content.media.TestPictures.png;
import static dev.stele.content.media.TestPictures.transparentPng;
import static dev.stele.content.media.TestPictures.withComment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.content.media.NotTaken.Reason;
import dev.stele.content.media.Picture.Rendition;
import dev.stele.content.media.Renditions.Encoded;
import dev.stele.contracts.MediaPublished;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
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
import org.junit.jupiter.params.provider.ValueSource;

class RenditionsTests {
    private final Renditions renditions = new Renditions(TestSettings.USUAL, new WebpEncoder(TestSettings.USUAL));

    @Test
    void areNeverLargerThanTheOriginal() {
        assertThat(names(jpeg(2400, 1200)))
                .containsExactly(
                        "480", "960", "1600", "320.webp", "480.webp", "640.webp", "960.webp", "1280.webp", "1600.webp");
        assertThat(names(jpeg(1000, 500)))
                .containsExactly("480", "960", "1000", "320.webp", "480.webp", "640.webp", "960.webp", "1000.webp");
        assertThat(names(jpeg(100, 50))).contains("100", "100.webp").hasSize(2);
    }

    @Test
    void areWhatTheirTypeAndSizeSay() {
        assertThat(of(jpeg(700, 300))).isNotEmpty().allSatisfy(e -> {
            ImageHeader header = ImageSniffer.sniff(e.data());
            assertThat(header)
                    .isEqualTo(new ImageHeader(
                            e.rendition().type(),
                            e.rendition().width(),
                            e.rendition().height(),
                            1));
        });
    }

    @Test
    void leaveWebpAwayWhereItSavesNothing() {
        assertThat(names(png(100, 50))).containsExactly("100", "100.webp");
        BufferedImage dots = new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB);
        dots.setRGB(5, 5, 0xFF00FF00);
        assertThat(names(TestPictures.encoded(dots, "png"))).containsExactly("64");
    }

    @Test
    void areJpegOnlyWhereThereIsNoLibraryForWebp() {
        var without = new Renditions(TestSettings.USUAL, new WebpEncoder(0.8f, () -> {
            throw new UnsatisfiedLinkError("no such machine");
        }));
        byte[] file = jpeg(1000, 500);

        for (int i = 0; i < 2; i++) {
            assertThat(without.of(file, ImageSniffer.sniff(file), RightsNotice.NONE))
                    .extracting(e -> e.rendition().name())
                    .containsExactly("480", "960", "1000");
        }
    }

    @Test
    void stayTransparentWhereTheOriginalIs() {
        assertThat(of(transparentPng(600, 300)))
                .extracting(e -> e.rendition().type())
                .containsOnly("image/png", "image/webp");
        assertThat(of(png(600, 300))).extracting(e -> e.rendition().type()).containsOnly("image/jpeg", "image/webp");
    }

    /** The red corner is at the top left of what the camera meant to show. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void standUpright(int orientation) throws Exception {
        boolean lying = orientation >= 5;
        BufferedImage meant = new BufferedImage(400, 200, BufferedImage.TYPE_INT_RGB);
        var canvas = meant.createGraphics();
        canvas.setColor(java.awt.Color.RED);
        canvas.fillRect(0, 0, 200, 100);
        canvas.dispose();
        BufferedImage stored =
                ImageShape.upright(meant, List.of(1, 2, 3, 4, 5, 8, 7, 6).get(orientation - 1));
        assertThat(stored.getWidth()).isEqualTo(lying ? 200 : 400);
        byte[] exif = TestExif.tiff(List.of(TestExif.number(0x0112, orientation)));

        List<Encoded> sizes = of(TestPictures.withExif(TestPictures.encoded(stored, "jpeg"), exif));

        Rendition rendition = sizes.getFirst().rendition();
        assertThat(rendition.width()).isEqualTo(400);
        assertThat(rendition.height()).isEqualTo(200);
        BufferedImage upright =
                ImageIO.read(new ByteArrayInputStream(sizes.getFirst().data()));
        for (int[] corner : new int[][] {{50, 50, 1}, {350, 50, 0}, {50, 150, 0}, {350, 150, 0}}) {
            int red = upright.getRGB(corner[0], corner[1]) >> 16 & 0xFF;
            assertThat(red > 0x80)
                    .as("%d at %d,%d", orientation, corner[0], corner[1])
                    .isEqualTo(corner[2] == 1);
        }
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
        assertThat(names(webp)).contains("1");
    }

    @Test
    void areRefusedBeforeDecodingWhenThereAreTooManyPixels() {
        for (byte[] file : List.of(declaring(60_000, 60_000), declaring(12_001, 1), declaring(11_000, 6_000))) {
            assertThatThrownBy(() -> of(file))
                    .isInstanceOfSatisfying(
                            NotTaken.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_MANY_PIXELS));
        }
    }

    @Test
    void areRefusedBeforeDecodingWhenThereAreTooManyScans() {
        assertThat(widths(ProgressiveJpegs.withScans(300, 200, 100))).containsExactly(300);
        for (int scans : new int[] {101, 1_000}) {
            assertThatThrownBy(() -> ImageSniffer.sniff(ProgressiveJpegs.withScans(300, 200, scans)))
                    .isInstanceOfSatisfying(
                            NotTaken.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_COSTLY));
        }
    }

    /** A decoder keeps the whole of a progressive picture; twice its memory is refused, 49 megapixels are not. */
    @Test
    void areRefusedBeforeDecodingWhenAProgressivePictureTakesTooMuchMemory() {
        byte[] small = ProgressiveJpegs.of(300, 200);
        int frame = 0;
        while ((small[frame] & 0xFF) != 0xFF || (small[frame + 1] & 0xFF) != 0xC2) frame++;
        byte[] declared = small.clone();
        ByteBuffer.wrap(declared).putShort(frame + 5, (short) 5_700).putShort(frame + 7, (short) 8_600);
        assertThat(ImageSniffer.sniff(declared).width()).isEqualTo(8_600);

        declared[frame + 11] = 0x11; // colour as fine as brightness
        assertThatThrownBy(() -> ImageSniffer.sniff(declared))
                .isInstanceOfSatisfying(
                        NotTaken.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_COSTLY));
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
        return of(file).stream()
                .map(Encoded::rendition)
                .filter(r -> !r.type().equals("image/webp"))
                .map(Rendition::width)
                .toList();
    }

    private List<String> names(byte[] file) {
        return of(file).stream().map(e -> e.rendition().name()).toList();
    }

    private List<Encoded> of(byte[] file) {
        return renditions.of(file, ImageSniffer.sniff(file), RightsNotice.NONE);
    }
}
