package dev.stele.translation.term.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import dev.stele.translation.term.ImportedConcept;
import dev.stele.translation.term.ImportedConcept.ImportedTerm;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignFilesTests {

    private static final String MARTIF = """
            <?xml version="1.0" encoding="UTF-8"?>
            <martif type="TBX-Basic" xml:lang="en">
              <martifHeader><fileDesc><sourceDesc><p>From elsewhere</p></sourceDesc></fileDesc></martifHeader>
              <text><body>
                <termEntry id="e1">
                  <descripGrp><descrip type="subjectField">law</descrip></descripGrp>
                  <descrip type="definition">Where judges sit</descrip>
                  <transacGrp><transac type="transactionType">origination</transac><date>2020-01-01</date></transacGrp>
                  <langSet xml:lang="en"><tig><term>court &amp; <hi>bench</hi></term>
                    <termNote type="partOfSpeech">noun</termNote><note>Formal</note></tig></langSet>
                  <langSet xml:lang="ru">
                    <ntig><termGrp><term>суд</term>
                      <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig>
                    <tig><term>судилище</term>
                      <termNote type="administrativeStatus">supersededTerm-admn-sts</termNote>
                      <admin type="projectSubset">Project X</admin></tig>
                  </langSet>
                </termEntry>
              </body></text>
            </martif>
            """;

    private static final String DCT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
                xmlns:basic="http://www.tbxinfo.net/ns/basic" xmlns:min="http://www.tbxinfo.net/ns/min">
              <tbxHeader><fileDesc/></tbxHeader>
              <text><body><conceptEntry id="e1">
                <min:subjectField>law</min:subjectField><basic:definition>Where judges sit</basic:definition>
                <langSec xml:lang="tg"><termSec><term>суд</term>
                  <min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus>
                  <min:partOfSpeech>properNoun</min:partOfSpeech></termSec></langSec>
              </conceptEntry></body></text>
            </tbx>
            """;

    @Test
    void readsTbxOf2008() {
        ImportedConcept it = ReadTbx.of(bytes(MARTIF)).getFirst();
        assertThat(it.id()).isEqualTo("e1");
        assertThat(List.of(String.valueOf(it.subject()), String.valueOf(it.note())))
                .containsExactly("law", "Where judges sit");
        assertThat(it.section()).as("another tool's project is no section").isNull();
        assertThat(it.terms())
                .containsExactly(
                        new ImportedTerm(1, "en", "court & bench", null, "Formal", "NOUN"),
                        new ImportedTerm(1, "ru", "суд", "PREFERRED", null, null),
                        new ImportedTerm(1, "ru", "судилище", "FORBIDDEN", null, null));
    }

    @Test
    void readsTheOtherStyleOf2019() {
        ImportedConcept it = ReadTbx.of(bytes(DCT)).getFirst();
        assertThat(it.note()).isEqualTo("Where judges sit");
        assertThat(it.terms()).containsExactly(new ImportedTerm(1, "tg", "суд", "FORBIDDEN", null, "PROPER_NOUN"));
    }

    @Test
    void readsTbxInUtf16() {
        String file = MARTIF.replace("UTF-8", "UTF-16");
        assertThat(ReadTbx.of(file.getBytes(StandardCharsets.UTF_16))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not xml",
                "<html/>",
                "<tbx><text></tbx>",
                "<tbx>&undeclared;</tbx>",
                "<!DOCTYPE martif SYSTEM \"HOST/x.dtd\"><martif/>",
                "<!DOCTYPE tbx [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><tbx>&b;</tbx>",
                "<!DOCTYPE tbx [<!ENTITY x SYSTEM \"HOST/x\">]><tbx>&x;</tbx>",
                "<!DOCTYPE tbx [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><tbx>&x;</tbx>",
                "<!DOCTYPE tbx [<!ENTITY % x SYSTEM \"HOST/x\"> %x;]><tbx/>"
            })
    void refusesWhatIsNotTbxAndLooksNowhere(String file) throws Exception {
        AtomicInteger connections = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            connections.incrementAndGet();
            exchange.close();
        });
        server.start();
        String host = "http://127.0.0.1:" + server.getAddress().getPort();
        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> ReadTbx.of(bytes(file.replace("HOST", host))));
        server.stop(0);
        assertThat(connections).hasValue(0);
    }

    @Test
    void anInclusionIsOnlyAnElement() {
        String file = "<tbx xmlns:xi=\"http://www.w3.org/2001/XInclude\"><text><body><conceptEntry id=\"a\">"
                + "<langSec xml:lang=\"en\"><termSec><term><xi:include href=\"file:///etc/hostname\" parse=\"text\"/>x"
                + "</term></termSec></langSec></conceptEntry></body></text></tbx>";
        assertThat(ReadTbx.of(bytes(file)).getFirst().terms().getFirst().text()).isEqualTo("x");
    }

    @Test
    void elementsDoNotStandEndlesslyInEachOther() {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> ReadTbx.of(bytes("<tbx>" + "<hi>".repeat(10_000))))
                .withMessageContaining("deeper");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "concept,locale\na,en",
                "concept,locale,term,colour\na,en,b,red",
                "concept,locale,term,term\na,en,b,c",
                "concept,locale,term\na,en,\"open",
                "concept,locale,term\na,en,\"b\"c",
                "{\"concepts\":[]}"
            })
    void refusesWhatIsNoTable(String file) {
        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> ReadTermCsv.of(bytes(file)));
    }

    @Test
    void refusesTablesInAnotherEncoding() {
        byte[] file = "concept,locale,term\na,ru,суд".getBytes(Charset.forName("windows-1251"));
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> ReadTermCsv.of(file))
                .satisfies(it -> assertThat(it.code()).isEqualTo("not-utf-8"));
    }

    @Test
    void keepsTheFirstFailuresOfATableAndCountsTheRest() {
        ReadTermCsv.Read read = ReadTermCsv.of(bytes("concept,locale,term\n" + "a\n".repeat(3_000)));
        assertThat(read.unread().rows()).isEqualTo(3_000);
        assertThat(read.unread().first()).hasSize(1_000);
    }

    @Test
    void stopsReadingAFileThatHasTooMuch() {
        tooMany(() -> ReadTermCsv.of(bytes("concept,locale,term\n" + "a\n".repeat(100_001))));
        StringBuilder table = new StringBuilder("concept,locale,term\n");
        for (int i = 0; i <= 50_000; i++) {
            table.append(i).append(",en,a\n");
        }
        tooMany(() -> ReadTermCsv.of(bytes(table.toString())));
        tooMany(() -> ReadTbx.of(bytes("<tbx>" + "<conceptEntry/>".repeat(50_001) + "</tbx>")));
        tooMany(() ->
                ReadTbx.of(bytes("<tbx><conceptEntry>" + "<termSec/>".repeat(100_001) + "</conceptEntry></tbx>")));
        assertThat(ReadTbx.of(bytes("<tbx>" + "<conceptEntry/>".repeat(50_000) + "</tbx>")))
                .hasSize(50_000);
    }

    private static void tooMany(ThrowingCallable reading) {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(reading)
                .satisfies(it -> assertThat(it.code()).isEqualTo("too-many"));
    }

    @Test
    void readsWhatSpreadsheetsSave() {
        ReadTermCsv.Read read =
                ReadTermCsv.of(bytes("\ufeffterm;locale;concept;note\r\n\"суд; \"\"палата\"\"\";ru;a;x\r\n"
                        + "court;en;a;\r\n;;;\r\nalone;en;;\r\nshort;en\r\n'=1;en;b;\r\n"));
        assertThat(read.concepts())
                .extracting(ImportedConcept::id, ImportedConcept::note, ImportedConcept::row)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("a", "x", 2),
                        org.assertj.core.groups.Tuple.tuple("b", null, 7));
        assertThat(read.concepts().getFirst().terms())
                .extracting(ImportedTerm::text)
                .containsExactly("суд; \"палата\"", "court");
        assertThat(read.concepts().getLast().terms().getFirst().text()).isEqualTo("=1");
        assertThat(read.unread().first())
                .extracting(it -> it.row() + " " + it.code())
                .containsExactly("4 required", "5 required", "6 columns");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
