package dev.stele.translation.term.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.translation.desk.Member;
import dev.stele.translation.term.Concept;
import dev.stele.translation.term.ConceptContent;
import dev.stele.translation.term.Concepts;
import dev.stele.translation.term.FakeTermbase;
import dev.stele.translation.term.ImportTerms;
import dev.stele.translation.term.ImportTerms.Unread;
import dev.stele.translation.term.ImportedConcept;
import dev.stele.translation.term.TermLimits;
import dev.stele.translation.term.TermReport;
import dev.stele.translation.term.TermRights;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class TermFilesTests {

    private static final Member CHIEF = new Member("chief", Set.of(), Set.of(), true);
    private static final Clock CLOCK = Clock.fixed(Concepts.STAMP.at(), ZoneOffset.UTC);

    private static final long SEED = 20_261_125;

    private final List<Concept> concepts;

    TermFilesTests() {
        Random random = new Random(SEED);
        System.out.println("TermFilesTests seed " + SEED);
        concepts = IntStream.range(0, 500)
                .mapToObj(i -> Concepts.random(i, random))
                .toList();
    }

    @Test
    void csvComesBackAsItWent() throws Exception {
        ReadTermCsv.Read read = ReadTermCsv.of(csv(concepts).getBytes(StandardCharsets.UTF_8));
        assertThat(read.unread().first()).isEmpty();
        comesBack(read.concepts());
    }

    @Test
    void tbxComesBackAsItWent() throws Exception {
        comesBack(ReadTbx.of(tbx(concepts)));
    }

    @Test
    void csvHasNoCellThatASpreadsheetComputes() throws Exception {
        String csv = csv(List.of(Concepts.of("c", "en =cmd|' /C calc'!A0", "en -1+1", "en @SUM(1)", "en plain")));
        assertThat(csv)
                .startsWith("concept,locale,term,status,neverTranslate,section,note,")
                .contains("\r\nc,en,'=cmd|' /C calc'!A0,preferred,", ",'-1+1,", ",'@SUM(1),", ",plain,");
        assertThat(csv.lines().skip(1))
                .allSatisfy(row -> assertThat(row.split(",")).noneMatch(it -> it.matches("\"?[=+@-].*")));
    }

    @Test
    void tbxIsWhatTheStandardNames() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        var root = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(tbx(List.of(Concepts.name("7", "en Stele", "-ru Стела")))))
                .getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo("urn:iso:std:iso:30042:ed-2");
        assertThat(root.getAttribute("type")).isEqualTo("TBX-Basic");
        assertThat(root.getElementsByTagName("conceptEntry").item(0).getAttributes())
                .extracting(it -> it.getNamedItem("id").getNodeValue())
                .isEqualTo("c.7");
        assertThat(root.getElementsByTagName("note").item(0).getTextContent()).isEqualTo("Do not translate");
        assertThat(root.getElementsByTagName("termNote").item(1).getTextContent())
                .isEqualTo("deprecatedTerm-admn-sts");
    }

    private void comesBack(List<ImportedConcept> read) {
        FakeTermbase empty = new FakeTermbase();
        TermReport report = take(empty, read);
        assertThat(report.failures()).isEmpty();
        assertThat(report.created()).isEqualTo(concepts.size());
        assertThat(contents(empty.concepts.values())).isEqualTo(contents(concepts));

        TermReport again = take(empty, read);
        assertThat(again.unchanged()).isEqualTo(concepts.size());
        assertThat(again.created() + again.changed() + again.failed()).isZero();
    }

    private static TermReport take(FakeTermbase termbase, List<ImportedConcept> read) {
        return new ImportTerms(
                        termbase, () -> {}, new TermRights(Set.of("en")), new TermLimits(50_000, Long.MAX_VALUE), CLOCK)
                .take(read, Unread.NONE, CHIEF);
    }

    /** Files group the terms of a concept by language; their order among languages is no part of it. */
    private static Map<String, Object> contents(Iterable<Concept> concepts) {
        return java.util.stream.StreamSupport.stream(concepts.spliterator(), false)
                .collect(Collectors.toMap(
                        Concept::id,
                        it -> List.of(
                                head(it.content()), Set.copyOf(it.content().terms()))));
    }

    private static String head(ConceptContent it) {
        return String.join("|", "" + it.section(), "" + it.subject(), "" + it.note(), "" + it.neverTranslate());
    }

    private static String csv(List<Concept> concepts) throws Exception {
        StringWriter out = new StringWriter();
        try (TermCsv csv = new TermCsv(out)) {
            for (Concept concept : concepts) {
                csv.write(concept);
            }
        }
        return out.toString();
    }

    private static byte[] tbx(List<Concept> concepts) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TbxWriter tbx = new TbxWriter(out)) {
            for (Concept concept : concepts) {
                tbx.write(concept);
            }
        }
        return out.toByteArray();
    }
}
