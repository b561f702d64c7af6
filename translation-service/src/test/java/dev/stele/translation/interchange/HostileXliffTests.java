package dev.stele.translation.interchange;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.translation.desk.Snapshot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HostileXliffTests {

    private final Workbench bench = Workbench.of("It is <em>open</em>.");

    @ParameterizedTest
    @EnumSource
    void nothingIsReadFromOutside(XliffVersion version, @TempDir Path folder) throws IOException {
        Path secret = java.nio.file.Files.writeString(folder.resolve("secret"), "secret");
        try (ServerSocket outside = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + outside.getLocalPort() + "/";
            refused(version, "<!DOCTYPE xliff SYSTEM \"" + address + "x.dtd\">", "");
            refused(version, "<!DOCTYPE xliff PUBLIC \"-//XLIFF//DTD XLIFF//EN\" \"" + address + "x.dtd\">", "");
            refused(version, "<!DOCTYPE xliff [<!ENTITY x SYSTEM \"" + address + "\">]>", "&x;");
            refused(version, "<!DOCTYPE xliff [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>", "&x;");
            refused(version, "<!DOCTYPE xliff [<!ENTITY % x SYSTEM \"" + address + "\"> %x;]>", "");
            refused(version, "<!DOCTYPE xliff>", "");
            refused(version, "", "&x;");
            harmless(version, "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"" + address + "\"/>");
            harmless(version, "<?xml-stylesheet href=\"" + address + "\"?>");
            harmless(
                    version,
                    "<x xmlns=\"urn:x\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"urn:x "
                            + address + "x.xsd\"/>");
            outside.setSoTimeout(200);
            assertThatThrownBy(outside::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBillionLaughsAreNotHeard(XliffVersion version) {
        StringBuilder entities = new StringBuilder("<!DOCTYPE xliff [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            entities.append("<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
        }
        refused(version, entities.append("]>").toString(), "&l9;");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOutOfBoundsIsRefused(XliffVersion version) {
        refused(version, "", "<mrk>".repeat(10_000) + "</mrk>".repeat(10_000));
        refused(version, "", "<ph id=\"" + "a".repeat(1_000_000) + "\"/>");
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            attributes.append(" a").append(i).append("=\"\"");
        }
        refused(version, "", "<ph" + attributes + "/>");
        refused(version, "", "<ph id=\"1\" id=\"2\"/>");
        refused(version, "", "</source>");
        refused(version, "", "&#0;");
        refused(version, "", "\u0001");
    }

    @ParameterizedTest
    @EnumSource
    void aMillionPiecesAreReadInTime(XliffVersion version) {
        String many = "<ph id=\"1\"/>a<!-- -->".repeat(200_000);
        String file = text(version).replaceFirst("(?s)</source>", many + "</source>");
        assertThat(Duration.ofSeconds(20)).isGreaterThan(time(() -> bench.take(file.getBytes(UTF_8))));
        String halves = text(version)
                .replaceFirst(
                        "(?s)</source>", "</source><target>" + "<cp hex=\"0041\"/>".repeat(400_000) + "</target>");
        assertThat(Duration.ofSeconds(20)).isGreaterThan(time(() -> bench.take(halves.getBytes(UTF_8))));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoXmlIsRefused(XliffVersion version) throws IOException {
        byte[] file = bench.export(version);
        for (int length : new int[] {0, 1, 40, file.length / 2, file.length - 3}) {
            refused(java.util.Arrays.copyOf(file, length));
        }
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
            out.write(file);
        }
        refused(gzip.toByteArray());
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("a.xlf"));
            out.write(file);
        }
        refused(zip.toByteArray());
    }

    @ParameterizedTest
    @EnumSource
    void theEncodingIsTheOneThatTheFileSays(XliffVersion version) {
        String file = text(version);
        String cyrillic = file.replaceFirst("Water", "Вода");
        refused(cyrillic.getBytes(Charset.forName("windows-1251")));
        refused(cyrillic.replaceFirst("UTF-8", "windows-1251").getBytes(Charset.forName("windows-1251")));
        refused(file.replaceFirst("UTF-8", "UTF-7").getBytes(UTF_8));
        refused(file.replaceFirst("UTF-8", "IBM037").getBytes(Charset.forName("IBM037")));
        refused(file.replaceFirst("version=\"1.0\"", "version=\"1.1\"").getBytes(UTF_8));
        assertThat(bench.take(file.replaceFirst("UTF-8", "UTF-16").getBytes(UTF_16))
                        .refused())
                .isEmpty();
    }

    @Test
    void whatIsNoXliffIsRefused() {
        refused("<xliff/>".getBytes(UTF_8));
        refused("<tmx version=\"1.4\"><body/></tmx>".getBytes(UTF_8));
        String file = text(XliffVersion.V2_1);
        refused(file.replace("version=\"2.1\"", "version=\"3.0\"").getBytes(UTF_8));
        refused(file.replace("srcLang=\"en\"", "").getBytes(UTF_8));
        refused(file.replace("<unit id=\"headline\"", "<unit").getBytes(UTF_8));
        refused(file.replace("<segment id=\"s1\"", "<segment id=\"s 1\"").getBytes(UTF_8));
        refused(file.replace("</segment>", "</segment><made-up/>").getBytes(UTF_8));
        refused(file.replaceFirst("(?s)<unit.*</unit>", "").getBytes(UTF_8));
    }

    /** The file with something before its root and something in a source. */
    private void refused(XliffVersion version, String prolog, String inSource) {
        refused(text(version)
                .replaceFirst("<xliff", prolog.replace("$", "\\$") + "<xliff")
                .replaceFirst("</source>", inSource + "</source>")
                .getBytes(UTF_8));
    }

    private void refused(byte[] file) {
        Snapshot before = bench.snapshot();
        assertThatThrownBy(() -> bench.take(file)).isInstanceOf(UnreadableXliff.class);
        assertThat(bench.snapshot()).isEqualTo(before);
    }

    private void harmless(XliffVersion version, String extension) {
        String end = version == XliffVersion.V1_2 ? "</trans-unit>" : "<segment ";
        String where = version == XliffVersion.V1_2 ? extension + end : end;
        String file = version == XliffVersion.V1_2
                ? text(version).replaceFirst(end, where)
                : text(version).replaceFirst("(<unit [^>]*>)", "$1" + extension);
        assertThat(bench.take(file.getBytes(UTF_8)).refused()).isEmpty();
    }

    private String text(XliffVersion version) {
        return new String(bench.export(version), UTF_8);
    }

    private static Duration time(Runnable step) {
        long begun = System.nanoTime();
        step.run();
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
