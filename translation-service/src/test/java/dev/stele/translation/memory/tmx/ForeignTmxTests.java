package dev.stele.translation.memory.tmx;

import static dev.stele.translation.memory.tmx.TmxFiles.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.translation.memory.Entries;
import dev.stele.translation.memory.MemoryEntry;
import dev.stele.translation.memory.Remembered.Outcome;
import dev.stele.translation.memory.tmx.TmxUnit.Failure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that other tools wrote, and files that nobody should have written. */
class ForeignTmxTests {

    private static final String GOOD = unit("a", "Water.", "Вода.");

    private final TmxFiles files = new TmxFiles();

    @Test
    void unitsWithoutTheLanguagesAreReportedAndTheRestTaken() {
        TmxReport report = files.take(file(
                GOOD,
                "<tu tuid=\"b\"><tuv xml:lang=\"en\"><seg>No target.</seg></tuv></tu>",
                "<tu><tuv xml:lang=\"ru\"><seg>Без источника.</seg></tuv></tu>",
                unit("d", " ", "Пусто."),
                unit("e", "x".repeat(20_001), "Длинно."),
                unit("f", "Bread.", "Хлеб.")));
        assertThat(report.read()).isEqualTo(6);
        assertThat(report.taken()).isEqualTo(2);
        assertThat(report.failed()).isEqualTo(4);
        assertThat(report.failures())
                .extracting(it -> it.unit() + " " + it.code())
                .containsExactly("b no-target", "#3 no-source", "d empty-source", "e too-long");
    }

    @Test
    void aLongListOfFailuresIsCutAndStillCounted() {
        TmxReport report = files.take(file("<tu/>".repeat(250)));
        assertThat(report.failed()).isEqualTo(250);
        assertThat(report.failures()).hasSize(100).first().isInstanceOf(Failure.class);
    }

    @Test
    void regionsAndOldSpellingsOfLanguagesAreUnderstood() {
        files.take(file("<tu><tuv lang=\"EN_us\"><seg>Regional.</seg></tuv><tuv xml:lang=\"en\"><seg>Plain.</seg></tuv>"
                + "<tuv xml:lang=\"RU-RU\"><seg>Вода.</seg></tuv></tu>"));
        assertThat(files.entries()).extracting(MemoryEntry::source).containsExactly("Plain.");
    }

    @Test
    void codesOfOtherToolsAreLeftOutAndTheirTextsKept() {
        TmxReport report = files.take(file(unit(
                "a",
                "A <bpt i=\"1\">{\\b <sub>note</sub></bpt>bold<ept i=\"1\">}</ept> <hi>word</hi><ut>x</ut>.",
                "<bpt i=\"1\">&lt;em&gt;</bpt>Ж<ept i=\"1\">&lt;/em&gt;</ept>")));
        assertThat(files.entries()).singleElement().satisfies(it -> {
            assertThat(it.source()).isEqualTo("A bold word.");
            assertThat(it.target()).isEqualTo("<em>Ж</em>");
        });
        assertThat(report.lostCodes()).isEqualTo(3);
    }

    @Test
    void saysWhoAndWhenAndNeverInTheFuture() {
        files.take(file(
                "<tu creationid=\"lola\" creationdate=\"20200102T030405Z\"><tuv xml:lang=\"en\"><seg>A.</seg></tuv>"
                        + "<tuv xml:lang=\"ru\"><seg>А.</seg></tuv></tu>",
                "<tu creationdate=\"29990102T030405Z\"><tuv xml:lang=\"en\"><seg>B.</seg></tuv>"
                        + "<tuv xml:lang=\"ru\"><seg>Б.</seg></tuv></tu>"));
        assertThat(files.entries())
                .extracting(it -> it.source() + " " + it.by() + " " + it.approvedAt())
                .containsExactlyInAnyOrder(
                        "A. lola 2020-01-02T03:04:05Z", "B. reviewer " + Entries.NOON.plusSeconds(100_000));
        assertThat(files.entries())
                .allSatisfy(it -> assertThat(it.provenance().file()).isEqualTo("tmx:old.tmx"));
    }

    @Test
    void whatWasApprovedHereStands() {
        files.memory.learn(List.of(Entries.entry("Water.", "Водичка.")));
        assertThat(files.take(file(GOOD)).because()).containsEntry(Outcome.APPROVED_HERE, 1L);
        assertThat(files.entries()).extracting(MemoryEntry::target).containsExactly("Водичка.");
    }

    @Test
    void theSameFileAgainChangesNothing() {
        String file = file("<tu creationdate=\"20200102T030405Z\"><tuv xml:lang=\"en\"><seg>A.</seg></tuv>"
                + "<tuv xml:lang=\"ru\"><seg>А.</seg></tuv></tu>");
        files.take(file);
        long version = files.store.version();
        assertThat(files.take(file).skipped()).isEqualTo(1);
        assertThat(files.store.version()).isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE tmx [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><tmx><body>G&a;</body></tmx>",
                "<!DOCTYPE tmx [<!ENTITY a \"b\">]><tmx><body>G</body></tmx>",
                "<!DOCTYPE tmx SYSTEM \"http://127.0.0.1:1/evil.dtd\"><tmx><body>G</body></tmx>",
                "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\" [<!ENTITY % a SYSTEM \"http://127.0.0.1:1/\"> %a;]><tmx><body>G</body></tmx>",
                "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]><tmx><body>G&c;</body></tmx>",
                "<tmx><body>G<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\"/></body></tmx>",
                "<tmx><body>G<tu xmlns=\"urn:other\"/></body></tmx>",
                "<tmx><body>G",
                "<tmx><body>G</body></tmx><tmx/>",
                "<tmx><header/></tmx>",
                "<xliff><body>G</body></xliff>",
                "<tmx><body>G&unknown;</body></tmx>",
                "<tmx><body>G<tu><tuv xml:lang=\"en\"><seg>&#1;</seg></tuv></tu></body></tmx>",
                "<tmx><body>G<tu><tuv xml:lang=\"en\"><seg>\u0001</seg></tuv></tu></body></tmx>",
                "<?xml version=\"1.0\" encoding=\"UTF-16\"?><tmx><body>G</body></tmx>",
                "<?xml version=\"1.0\" encoding=\"klingon\"?><tmx><body>G</body></tmx>",
                "{\"not\": \"xml\"}",
                ""
            })
    void aFileThatIsNoneLeavesNothing(String file) {
        assertRefused(file.replace("G", GOOD).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void bytesThatAreNoTextLeaveNothing() {
        byte[] file = file(GOOD, unit("b", "X.", "Й.")).getBytes(StandardCharsets.UTF_8);
        file[file.length - 30] = (byte) 0xff;
        assertRefused(file);
    }

    @Test
    void anArchiveIsNoTmx() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("a.tmx"));
            out.write(file(GOOD).getBytes(StandardCharsets.UTF_8));
        }
        assertRefused(zip.toByteArray());
    }

    @Test
    void nothingWithoutEndIsReadIntoMemory() {
        assertRefused(file(GOOD, "<tu tuid=\"" + "x".repeat(100_000) + "\"/>").getBytes(StandardCharsets.UTF_8));
        assertRefused(file(GOOD, "<tu><tuv><seg>" + "<hi>".repeat(500)).getBytes(StandardCharsets.UTF_8));
        assertRefused(("<!DOCTYPE tmx [" + "<!ENTITY a \"b\">".repeat(5_000) + "]><tmx><body/></tmx>")
                .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void utf16WithItsMarkIsRead() {
        files.take(file(GOOD).replace("<?xml version=\"1.0\"?>", "").getBytes(StandardCharsets.UTF_16));
        assertThat(files.entries()).hasSize(1);
    }

    private void assertRefused(byte[] file) {
        assertThatThrownBy(() -> files.take(file)).isInstanceOf(NotTmx.class);
        assertThat(files.entries()).isEmpty();
    }

    private static String unit(String id, String source, String target) {
        return "<tu tuid=\"" + id + "\"><tuv xml:lang=\"en\"><seg>" + source + "</seg></tuv><tuv xml:lang=\"ru\"><seg>"
                + target + "</seg></tuv></tu>";
    }
}
