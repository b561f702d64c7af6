package dev.stele.translation.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.translation.Releases;
import dev.stele.translation.desk.Comment;
import dev.stele.translation.desk.Origin;
import dev.stele.translation.desk.Refused;
import dev.stele.translation.desk.SegmentState;
import dev.stele.translation.interchange.XliffReport.RefusedSegment;
import dev.stele.translation.interchange.XliffReport.TakenNote;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportXliffTests {

    private final Workbench bench =
            Workbench.of("It is <em>open</em>. Mind the <strong>gap<br>now</strong>.", "It was shut &amp; dry.");

    @ParameterizedTest
    @EnumSource
    void aChangedSourceIsReportedAndTheRestTaken(XliffVersion version) {
        byte[] file = translated(version);
        bench.release(
                2,
                Releases.content(
                        "Water",
                        "It is <em>wide open</em>. Mind the <strong>gap<br>now</strong>.",
                        "It was shut &amp; dry."));
        XliffReport report = bench.take(file);
        assertThat(report.segments()).isEqualTo(4);
        assertThat(report.taken()).isEqualTo(3);
        assertThat(report.refused()).singleElement().satisfies(it -> {
            assertThat(it.segment()).isEqualTo(bench.segment(1).id());
            assertThat(it.code()).isEqualTo("source-changed");
            assertThat(it.source()).isEqualTo("It is <em>wide open</em>.");
        });
        assertThat(bench.segment(1).target()).isEmpty();
        assertThat(bench.segment(2).target()).isEqualTo("жжжж жжж <strong>жжж<br>жжж</strong>.");
        assertThat(bench.segment(3).target()).isEqualTo("жж жжж жжжж &amp; жжж.");
    }

    @ParameterizedTest
    @EnumSource
    void aSourceThatTheToolChangedIsNotTheOneThatWentOut(XliffVersion version) {
        byte[] file = edit(translated(version), it -> it.replace("It was shut", "It was never shut"));
        assertThat(bench.take(file).refused()).extracting(RefusedSegment::code).containsExactly("source-changed");
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatHasLostOurHashesIsHeldAgainstItsSources(XliffVersion version) {
        byte[] file = edit(translated(version), it -> it.replaceAll("source-hash|stele:hash", "stele:nothing"));
        bench.release(2, Releases.content("Fire", "It is <em>open</em>.", "It was shut &amp; dry."));
        XliffReport report = bench.take(file);
        assertThat(report.taken()).isEqualTo(2);
        assertThat(report.refused())
                .extracting(RefusedSegment::code)
                .containsExactlyInAnyOrder("source-changed", "unknown-segment");
    }

    @ParameterizedTest
    @EnumSource
    void segmentsOfStrangersAreReported(XliffVersion version) {
        byte[] file = edit(translated(version), it -> it.replace("\"s4\"", "\"s99\""));
        XliffReport report = bench.take(file);
        assertThat(report.taken()).isEqualTo(3);
        assertThat(report.refused()).singleElement().satisfies(it -> {
            assertThat(it.segment()).isEqualTo("s99");
            assertThat(it.code()).isEqualTo("unknown-segment");
        });
        assertThat(report.onlyReason()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "жж жж , lost-tag",
                "жж <pc id=\"1\">ж</pc> <ph id=\"7\"/> , foreign-tag",
                "<ph id=\"1\"/> жж , foreign-tag",
                "<pc id=\"1\">ж</pc> <pc id=\"1\">ж</pc> , extra-tag",
                "<ec startRef=\"1\"/>жж<sc id=\"1\"/> , tag-nesting"
            })
    void aTargetWhoseCodesAreNotThoseOfTheSourceIsRefused(String row) {
        List<String> parts = List.of(row.split(" , "));
        XliffReport report = bench.take(withTarget("s2", parts.getFirst()));
        assertThat(report.taken()).isZero();
        assertThat(report.refused()).extracting(RefusedSegment::code).containsExactly(parts.getLast());
        assertThat(report.onlyReason())
                .hasValueSatisfying(it -> assertThat(it.segment()).isEqualTo("s2"));
        assertThat(bench.segment(1).target()).isEmpty();
    }

    @Test
    void codesMayMoveAndBeWrittenInHalves() {
        bench.take(withTarget(
                "s3", "<ph id=\"3\"/>жж <sc id=\"2\"/>жж<ec startRef=\"2\"/> <mrk id=\"m1\" type=\"term\">ж</mrk>"));
        assertThat(bench.segment(2).target()).isEqualTo("<br>жж <strong>жж</strong> ж");
    }

    @ParameterizedTest
    @EnumSource
    void whatAPersonWroteIsReplacedByAConfirmedTextOnly(XliffVersion version) {
        bench.write(bench.segment(0), "Вода");
        byte[] unconfirmed = edit(
                translated(version),
                it -> it.replaceAll(" state=\"translated\"", " state=\"" + initial(version) + "\""));
        XliffReport report = bench.take(unconfirmed);
        assertThat(report.taken()).isEqualTo(3);
        assertThat(report.refused()).singleElement().satisfies(it -> {
            assertThat(it.segment()).isEqualTo("s1");
            assertThat(it.code()).isEqualTo("human-text");
        });
        assertThat(bench.segment(0).target()).isEqualTo("Вода");
        assertThat(bench.segment(1).draft()).satisfies(it -> {
            assertThat(it.state()).isEqualTo(SegmentState.DRAFT);
            assertThat(it.by()).as("an import is somebody's").isEqualTo("translator");
            assertThat(it.origin()).isEqualTo(Origin.HUMAN);
        });

        assertThat(bench.take(translated(version)).taken()).isEqualTo(4);
        assertThat(bench.segments()).allSatisfy(it -> {
            assertThat(it.draft().state()).isEqualTo(SegmentState.TRANSLATED);
            assertThat(it.draft().by()).isEqualTo("translator");
        });
        assertThat(bench.segment(0).target()).isEqualTo("жжжжж");
    }

    @ParameterizedTest
    @EnumSource
    void aDraftOfAMachineIsConfirmedByItsStateAlone(XliffVersion version) {
        bench.propose(bench.segment(0), "Вода");
        byte[] file = edit(
                text(bench.export(version)),
                it -> it.replaceAll(" state=\"(initial|needs-review-translation)\"", " state=\"translated\""));
        assertThat(bench.take(file).taken()).isEqualTo(1);
        assertThat(bench.segment(0).draft()).satisfies(it -> {
            assertThat(it.target()).isEqualTo("Вода");
            assertThat(it.state()).isEqualTo(SegmentState.TRANSLATED);
            assertThat(it.origin()).isEqualTo(Origin.MACHINE);
            assertThat(it.by()).isEqualTo("translator");
        });
    }

    @ParameterizedTest
    @EnumSource
    void emptyTargetsLeaveWhatIsThere(XliffVersion version) {
        bench.write(bench.segment(0), "Вода");
        byte[] file = edit(
                text(bench.export(version)), it -> it.replaceAll("(?s)(<target[^>]*>).*?</target>", "$1 </target>"));
        assertThat(bench.take(file)).satisfies(it -> {
            assertThat(it.unchanged()).isEqualTo(4);
            assertThat(it.refused()).isEmpty();
        });
        assertThat(bench.segment(0).target()).isEqualTo("Вода");
    }

    @ParameterizedTest
    @EnumSource
    void aSegmentCountsOnce(XliffVersion version) {
        String file = text(translated(version));
        String element = version == XliffVersion.V1_2 ? "trans-unit" : "unit";
        String twice = file.replaceFirst("(?s)(<" + element + " .*?</" + element + ">)", "$1$1");
        if (version == XliffVersion.V2_1) {
            twice = twice.replaceFirst("unit id=\"headline\"", "unit id=\"headline2\"");
        }
        XliffReport report = bench.take(twice.getBytes(StandardCharsets.UTF_8));
        assertThat(report.taken()).isEqualTo(4);
        assertThat(report.refused()).extracting(RefusedSegment::code).containsExactly("duplicate-segment");
    }

    @ParameterizedTest
    @EnumSource
    void statesGoOutAsTheFormatHasThem(XliffVersion version) {
        bench.write(bench.segment(0), "Вода");
        bench.propose(bench.segment(3), "Было &amp; прошло.");
        boolean old = version == XliffVersion.V1_2;
        assertThat(text(bench.export(version)))
                .contains(old ? "state=\"translated\"" : "state=\"translated\" subState=\"stele:HUMAN\"")
                .contains(
                        old
                                ? "state=\"needs-review-translation\" state-qualifier=\"leveraged-mt\""
                                : "state=\"initial\" subState=\"stele:MACHINE\"");
        bench.take(translated(version));
        bench.submit();
        bench.approve();
        assertThat(text(bench.export(version)))
                .contains(old ? "approved=\"yes\"" : "state=\"final\"")
                .doesNotContain("state=\"translated\"");
        bench.release(2, Releases.content("Fire", "It is <em>open</em>."));
        assertThat(text(bench.export(version)))
                .contains(old ? "state=\"signed-off\"" : "state=\"reviewed\"")
                .contains("previous-source");
    }

    @ParameterizedTest
    @EnumSource
    void notesGoOutAndNewOnesBecomeComments(XliffVersion version) {
        bench.comment(bench.segment(0), "Which <water>?");
        assertThat(text(bench.export(version))).contains("reviewer, ", ": Which &lt;water&gt;?</note>");
        String note = "<note>Is this a river?</note>";
        byte[] file = edit(
                text(bench.export(version)),
                it -> version == XliffVersion.V1_2
                        ? it.replaceFirst("</note>", "</note>" + note)
                        : it.replaceFirst("</notes>", note + "</notes>"));
        XliffReport report = bench.take(file);
        assertThat(report.notes()).containsExactly(new TakenNote("s1", "Is this a river?", true));
        assertThat(bench.snapshot().comments()).hasSize(2).last().satisfies(it -> {
            assertThat(it.by()).isEqualTo("translator");
            assertThat(it.segment()).isEqualTo("s1");
        });
        assertThat(bench.take(file).notes()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void targetsAndNotesAreOneSaveAndTwinsOneComment(XliffVersion version) {
        bench.comment(bench.segment(0), "Which water?");
        String notes = "<note>Is this a river?</note><note> Is this a river? </note><note>Or a lake?</note>";
        byte[] file = edit(
                translated(version),
                it -> version == XliffVersion.V1_2
                        ? it.replaceFirst("</note>", "</note>" + notes)
                        : it.replaceFirst("</notes>", notes + "</notes>"));
        int before = bench.saves();
        XliffReport report = bench.take(file);
        assertThat(bench.saves() - before).isEqualTo(1);
        assertThat(report.taken()).isEqualTo(4);
        assertThat(report.notes())
                .containsExactly(
                        new TakenNote("s1", "Is this a river?", true), new TakenNote("s1", "Or a lake?", true));
        assertThat(bench.snapshot().comments())
                .extracting(Comment::text)
                .containsExactly("Which water?", "Is this a river?", "Or a lake?");
        assertThat(bench.take(file).notes()).isEmpty();
        assertThat(bench.saves() - before).isEqualTo(1);
    }

    @Test
    void notesThatDoNotFitAreReportedInFullAndOnlyNotesAreOneSaveToo() {
        bench.comment(bench.segment(0), "Which water?");
        String long2001 = "Ж".repeat(2_001);
        StringBuilder notes = new StringBuilder("<note>" + long2001 + "</note>");
        for (int i = 1; i <= 101; i++) {
            notes.append("<note>Question ").append(i).append("</note>");
        }
        byte[] file =
                edit(text(bench.export(XliffVersion.V2_1)), it -> it.replaceFirst("</notes>", notes + "</notes>"));
        int before = bench.saves();
        XliffReport report = bench.take(file);
        assertThat(bench.saves() - before).isEqualTo(1);
        assertThat(report.notes()).hasSize(102);
        assertThat(report.notes())
                .filteredOn(it -> !it.taken())
                .extracting(TakenNote::text)
                .containsExactly(long2001, "Question 101");
        assertThat(bench.snapshot().comments()).hasSize(101);
    }

    @ParameterizedTest
    @EnumSource
    void aRejectionGoesOutWithTheFile(XliffVersion version) {
        bench.take(translated(version));
        bench.submit();
        bench.reject("Too literal.", "s1");
        assertThat(text(bench.export(version))).contains("stele:rejection", ": Too literal.</note>");
        // What a reviewer sent back is not confirmed by coming back as it was.
        bench.take(bench.export(version));
        assertThat(bench.segment(0).draft().state()).isEqualTo(SegmentState.REJECTED);
    }

    @ParameterizedTest
    @EnumSource
    void whatChangedHereSinceTheFileWasMadeIsNotUndone(XliffVersion version) {
        bench.write(bench.segment(0), "Вада");
        String old = text(bench.export(version));
        byte[] filled = translated(version);
        bench.write(bench.segment(0), "Вода");
        bench.write(bench.segment(3), "Было закрыто &amp; сухо.");
        assertThat(bench.take(old.getBytes(StandardCharsets.UTF_8))).satisfies(it -> {
            assertThat(it.refused()).isEmpty();
            assertThat(it.unchanged()).isEqualTo(4);
        });
        XliffReport report = bench.take(filled);
        assertThat(report.refused())
                .extracting(it -> it.segment() + " " + it.code())
                .containsExactly("s1 target-changed", "s4 target-changed");
        assertThat(bench.segment(0).target()).isEqualTo("Вода");
        assertThat(bench.segment(3).target()).isEqualTo("Было закрыто &amp; сухо.");
        assertThat(bench.segment(1).target()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anElementThatIsNotUnderstoodIsNotDroppedWithItsText(XliffVersion version) {
        byte[] file = edit(
                text(translated(version)),
                it -> it.replaceFirst("(<target[^>]*>)жжжжж", "$1Вода <b xmlns=\"urn:else\">здесь</b>"));
        assertThat(bench.take(file).refused())
                .extracting(it -> it.segment() + " " + it.code())
                .containsExactly("s1 foreign-tag");
        assertThat(bench.segment(0).target()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aFileOfAnotherTranslationIsNotTaken(XliffVersion version) {
        byte[] foreign = Workbench.of("It is <em>open</em>.").export(version);
        assertThatThrownBy(() -> bench.take(foreign))
                .isInstanceOfSatisfying(
                        OtherTranslation.class,
                        it -> assertThat(it.isOtherLocale()).isFalse());
        byte[] tajik = edit(
                translated(version),
                it -> it.replaceAll("(trgLang|target-language)=\"ru\"", "$1=\"tg\"")
                        .replace("xml:lang=\"ru\"", "xml:lang=\"tg\""));
        assertThatThrownBy(() -> bench.take(tajik))
                .isInstanceOfSatisfying(
                        OtherTranslation.class,
                        it -> assertThat(it.isOtherLocale()).isTrue());
    }

    @Test
    void ofABundleOnlyTheOwnFileIsTaken() {
        Workbench other = Workbench.of("It is <em>open</em>.");
        other.comment(other.segment(0), "Which water?");
        String foreign = text(new OutsideScript(false).translate(other.export(XliffVersion.V2_1)))
                .replaceFirst("(?s).*<file([^>]*) id=\"f1\"(.*</file>).*", "<file$1 id=\"f2\"$2")
                .replaceFirst("</notes>", "<note>Is this a river?</note></notes>");
        XliffReport report =
                bench.take(edit(translated(XliffVersion.V2_1), it -> it.replace("</xliff>", foreign + "</xliff>")));
        assertThat(report.taken()).isEqualTo(4);
        assertThat(report.refused())
                .extracting(RefusedSegment::code)
                .containsExactly("unknown-segment", "unknown-segment");
        assertThat(report.notes()).containsExactly(new TakenNote("s1", "Is this a river?", false));
    }

    @Test
    void theClaimIsAskedForBeforeTheFileIsRead() {
        bench.token = 99;
        assertThatThrownBy(() -> bench.take(new byte[] {1})).isInstanceOf(Refused.class);
    }

    @Test
    void version22IsReadAsItIsWritten() {
        byte[] file = edit(
                translated(XliffVersion.V2_1),
                it -> it.replace("document:2.0", "document:2.2")
                        .replace("version=\"2.1\"", "version=\"2.2\" xmlns:new=\"urn:new\"")
                        .replace("<unit ", "<unit new:plural=\"one\" "));
        XliffReport report = bench.take(file);
        assertThat(report.refused()).isEmpty();
        assertThat(report.taken()).isEqualTo(4);
    }

    @Test
    void bothVersionsComeToTheSame() {
        Workbench twin =
                Workbench.of("It is <em>open</em>. Mind the <strong>gap<br>now</strong>.", "It was shut &amp; dry.");
        bench.take(translated(XliffVersion.V2_1));
        twin.take(new OutsideScript(true).translate(twin.export(XliffVersion.V1_2)));
        assertThat(bench.segments()).usingRecursiveComparison().isEqualTo(twin.segments());
    }

    private byte[] translated(XliffVersion version) {
        return new OutsideScript(version).translate(bench.export(version));
    }

    private byte[] withTarget(String segment, String target) {
        return edit(
                text(bench.export(XliffVersion.V2_1)),
                it -> it.replaceFirst(
                        "(?s)(<segment id=\"" + segment + "\".*?</source>)", "$1<target>" + target + "</target>"));
    }

    private static String initial(XliffVersion version) {
        return version == XliffVersion.V1_2 ? "new" : "initial";
    }

    private static byte[] edit(byte[] file, UnaryOperator<String> edit) {
        return edit(text(file), edit);
    }

    private static byte[] edit(String file, UnaryOperator<String> edit) {
        String edited = edit.apply(file);
        assertThat(edited).isNotEqualTo(file);
        return edited.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
