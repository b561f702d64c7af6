package dev.stele.translation.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RuleTests {

    /** The table says of each pair what is found: codes with a sign, {@code !} for blocking and {@code ?} for a warning. */
    @ParameterizedTest(name = "{0} {1} > {2}: {3} > {4}")
    @CsvFileSource(resources = "/checks/rules.csv", delimiter = '|', maxCharsPerColumn = 1_000, commentCharacter = '%')
    void finds(String unit, String from, String to, String source, String target, String expected) {
        Candidate candidate = new Candidate(
                unit, unit.endsWith(".text"), shown(source), shown(target), Locale.of(from), Locale.of(to));
        String found = Checks.of(candidate).stream()
                .map(it -> (it.isBlocking() ? "!" : "?") + it.code())
                .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }

    /** Characters that nobody sees are spelled out in the table. */
    private static String shown(String cell) {
        return cell.replace("{RLO}", "\u202e")
                .replace("{RLE}", "\u202b")
                .replace("{PDF}", "\u202c")
                .replace("{TAG}", "\uDB40\uDC41")
                .replace("{RLM}", "\u200f")
                .replace("{ZWSP}", "\u200b")
                .replace("{ZWNJ}", "\u200c")
                .replace("{SHY}", "\u00ad")
                .replace("{LOST}", "\ufffd")
                .replace("{SPACE}", " ");
    }
}
