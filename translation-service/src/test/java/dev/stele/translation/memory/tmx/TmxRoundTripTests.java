package dev.stele.translation.memory.tmx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.translation.memory.Context;
import dev.stele.translation.memory.Entries;
import dev.stele.translation.memory.MemoryEntry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TmxRoundTripTests {

    private final TmxFiles files = new TmxFiles();

    @Test
    void generatedEntriesComeBackAsTheyWere() {
        long seed = 20_261_125;
        System.out.println("TmxRoundTripTests seed " + seed);
        Entries generated = new Entries(seed);
        List<MemoryEntry> entries = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            entries.add(generated.next());
        }
        TmxReport report = files.take(TmxFiles.written(entries));
        assertThat(report.taken()).as("seed %d: %s", seed, report).isEqualTo(2_000);
        assertThat(report.lostCodes()).as("seed %d", seed).isZero();
        assertThat(files.memory
                        .entries(entries.stream().map(MemoryEntry::id).toList())
                        .values())
                .as("seed %d", seed)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("provenance")
                .containsExactlyElementsOf(entries);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a <em>b <strong>c</strong></em> d<br/>e",
                "not closed <em>b",
                "closed only </em> b",
                "crossed <em>a <strong>b</em> c</strong>",
                "3 < 4 && 5 > 2",
                "not ours <b>x</b> <script>y</script>",
                "quotes \" ' « » “ ” and ]]> an end",
                "tabs\tand\nlines\rand more",
                "H<sub>2</sub>O <a href=\"https://a.example/?a=1&amp;b=&quot;\">x</a>",
                "𐍈 😀 beyond"
            })
    void anyTextComesBackAsItWas(String text) {
        files.take(TmxFiles.written(List.of(Entries.entry(text, text + "!"))));
        assertThat(files.entries()).singleElement().satisfies(it -> {
            assertThat(it.source()).isEqualTo(text);
            assertThat(it.target()).isEqualTo(text + "!");
        });
    }

    @Test
    void whatXmlCannotCarryIsLeftOut() {
        String text = "a\u0001b\u0000c\ud800d\uffffe";
        files.take(TmxFiles.written(List.of(Entries.entry(text, "ж"))));
        assertThat(files.entries()).extracting(MemoryEntry::source).containsExactly("abcde");
    }

    @Test
    void tagsAreCodesInTheFile() {
        String file =
                new String(TmxFiles.written(List.of(Entries.entry("<em>a</em><br>", "ж"))), StandardCharsets.UTF_8);
        assertThat(file)
                .contains("<bpt i=\"1\" type=\"em\">&lt;em")
                .contains("<ept i=\"1\">&lt;/em")
                .contains("<ph type=\"lb\">&lt;br");
    }

    @Test
    void theContextComesBackSoThatAMatchIsOneInContext() {
        Context context = Entries.between("Before <em>it</em>.", "x".repeat(500));
        files.take(TmxFiles.written(List.of(Entries.entry("A.", "Ж.", context, Entries.NOON))));
        assertThat(files.entries())
                .singleElement()
                .satisfies(it -> assertThat(it.context().isLike(context)).isTrue());
    }

    @Test
    void manyUnitsGoInAndOutEqual() {
        Entries generated = new Entries(7);
        Map<String, MemoryEntry> distinct = new HashMap<>();
        while (distinct.size() < 10_000) {
            MemoryEntry it = generated.next();
            distinct.put(it.id(), it);
        }
        Collection<MemoryEntry> entries = distinct.values();
        byte[] first = TmxFiles.written(entries);
        assertThat(files.take(first).taken()).isEqualTo(10_000);
        byte[] second = TmxFiles.written(files.entries());
        TmxFiles again = new TmxFiles();
        again.take(second);
        assertThat(TmxFiles.written(again.entries())).isEqualTo(second);
        assertThat(files.entries().stream().map(TmxRoundTripTests::words).collect(Collectors.toSet()))
                .isEqualTo(entries.stream().map(TmxRoundTripTests::words).collect(Collectors.toSet()));
    }

    private static List<Object> words(MemoryEntry it) {
        return List.of(it.id(), it.source(), it.target(), it.context(), it.by(), it.approvedAt());
    }
}
