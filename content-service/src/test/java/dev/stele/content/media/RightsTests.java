package dev.stele.content.media;

import static dev.stele.content.media.TestPictures.concat;
import static dev.stele.content.media.TestPictures.jpeg;
import static dev.stele.content.media.TestPictures.transparentPng;
import static dev.stele.content.media.TestPictures.withComment;
import static dev.stele.content.media.TestPictures.withExif;
import static dev.stele.content.media.TestPictures.withIptc;
import static dev.stele.content.media.TestPictures.withXmp;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.xmp.XmpDirectory;
import dev.stele.content.media.Renditions.Encoded;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class RightsTests {
    private static final RightsNotice NOTICE = new RightsNotice("Ф. Нуров / «Чароғ» & <Co>", "© 2026 Чароғ");
    private static final long LATITUDE = 0x2626_2E2E_7D7D_1D1DL;

    private final Renditions renditions = new Renditions(TestSettings.USUAL, new WebpEncoder(TestSettings.USUAL));

    @Test
    void areReadFromExif() {
        byte[] exif = TestExif.photograph("Farid Nurov", "(c) 2026 Charogh", "SN-4711", LATITUDE);

        assertThat(read(withExif(jpeg(40, 20), exif))).isEqualTo(new RightsNotice("Farid Nurov", "(c) 2026 Charogh"));
    }

    @Test
    void areReadFromIptcAndFromXmpFirst() {
        byte[] desk = withIptc(jpeg(40, 20), "Ф. Нуров", "Чароғ", "© Чароғ");
        assertThat(read(desk)).isEqualTo(new RightsNotice("Ф. Нуров / Чароғ", "© Чароғ"));

        assertThat(read(withXmp(desk, """
                        <dc:creator><rdf:Seq><rdf:li>Zarina Rahimova</rdf:li></rdf:Seq></dc:creator>
                        <photoshop:Credit>Lantern</photoshop:Credit>
                        <dc:rights><rdf:Alt><rdf:li xml:lang='x-default'>© Lantern</rdf:li></rdf:Alt></dc:rights>
                        <xmpRights:UsageTerms><rdf:Alt><rdf:li xml:lang='x-default'>Once only</rdf:li></rdf:Alt>
                        </xmpRights:UsageTerms>""")))
                .isEqualTo(new RightsNotice("Zarina Rahimova / Lantern", "© Lantern. Once only"));
    }

    @Test
    void areTextAndOfBoundedLength() {
        RightsNotice read = read(withExif(
                jpeg(40, 20), TestExif.photograph("A\u0007\r\n  b" + "x".repeat(400), " ", "SN-4711", LATITUDE)));

        assertThat(read.credit()).startsWith("A bx").hasSize(300);
        assertThat(read.rights()).isNull();
    }

    @Test
    void leaveOutWhatMakesThemReadOtherwise() {
        byte[] desk = withIptc(jpeg(40, 20), "Farid \u202eNurov", "Cha\udb40\udc41rogh", "© Charogh");

        assertThat(read(desk)).isEqualTo(new RightsNotice("Farid Nurov / Charogh", "© Charogh"));
    }

    @Test
    void areNotReadOutOfDamage() {
        byte[] whole = withIptc(
                withExif(jpeg(40, 20), TestExif.photograph("Farid Nurov", "(c)", "SN-4711", LATITUDE)), "a", "b", "c");
        Random random = new Random(11);
        System.out.println("seed 11");
        for (int i = 0; i < 300; i++) {
            byte[] damaged = whole.clone();
            for (int n = 0; n < 8; n++) damaged[30 + random.nextInt(250)] = (byte) random.nextInt();
            assertThat(read(damaged)).isNotNull();
        }
    }

    /** The declared length of extended XMP is a promise that a reader might reserve memory for. */
    @Test
    void reserveNoMemoryThatAFileAsksFor() {
        byte[] head = "http://ns.adobe.com/xmp/extension/\0".getBytes(ISO_8859_1);
        byte[] claim = ByteBuffer.allocate(60)
                .put(new byte[32])
                .putInt(Integer.MAX_VALUE - 8)
                .array();
        assertThat(read(TestPictures.withSegment(jpeg(40, 20), 0xE1, concat(head, claim))))
                .isEqualTo(RightsNotice.NONE);
    }

    @Test
    void areInEveryRendition() throws Exception {
        for (byte[] file : List.of(jpeg(700, 350), transparentPng(700, 350))) {
            List<Encoded> sizes = renditions.of(file, ImageSniffer.sniff(file), NOTICE);
            assertThat(sizes).extracting(e -> e.rendition().type()).contains("image/webp");
            for (Encoded size : sizes) {
                ImageHeader header = ImageSniffer.sniff(size.data());
                assertThat(header.width()).isEqualTo(size.rendition().width());
                assertThat(ImageIO.read(new ByteArrayInputStream(size.data())).getHeight())
                        .isEqualTo(size.rendition().height());
                Map<String, String> xmp = xmp(size.data());
                assertThat(xmp)
                        .containsEntry("photoshop:Credit", NOTICE.credit())
                        .containsEntry("dc:rights[1]", NOTICE.rights());
            }
        }
    }

    @Test
    void areAllThatIsLeftOfTheMetadata() {
        byte[] exif = TestExif.photograph("Farid Nurov", "(c) 2026 Charogh", "SN-4711", LATITUDE);
        byte[] file = withComment(
                withXmp(withExif(jpeg(1000, 500), exif), "<exif:GPSLatitude>38,33.5N</exif:GPSLatitude>"),
                "Somoni street 12");
        byte[] latitude = ByteBuffer.allocate(8).putLong(LATITUDE).array();
        List<String> secrets =
                List.of("SN-4711", "GPSLatitude", "38,33.5N", "Somoni", "Exif", new String(latitude, ISO_8859_1));
        assertThat(new String(file, ISO_8859_1)).contains(secrets);

        RightsNotice notice = RightsReader.read(file, ImageSniffer.sniff(file));
        List<Encoded> sizes = renditions.of(file, ImageSniffer.sniff(file), notice);

        assertThat(sizes).hasSizeGreaterThan(6).allSatisfy(size -> {
            assertThat(new String(size.data(), ISO_8859_1)).doesNotContain(secrets);
            assertThat(new String(size.data(), UTF_8)).contains("Farid Nurov", "(c) 2026 Charogh");
        });
    }

    private static RightsNotice read(byte[] file) {
        return RightsReader.read(file, new ImageHeader("image/jpeg", 40, 20, 1));
    }

    private static Map<String, String> xmp(byte[] file) throws Exception {
        Map<String, String> all = new HashMap<>();
        ImageMetadataReader.readMetadata(new ByteArrayInputStream(file))
                .getDirectoriesOfType(XmpDirectory.class)
                .forEach(d -> all.putAll(d.getXmpProperties()));
        return all;
    }
}
