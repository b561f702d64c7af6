package dev.stele.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import dev.stele.e2e.console.Visitor;
import dev.stele.e2e.console.Workplace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Every screen of the console, as everybody sees it who has it: by the rules of accessibility, at every width, and fast. */
@NeedsDemo
class ScreensIT {

    private static final int DESKTOP = 1280;
    private static final int PHONE = 390;
    private static final int NARROWEST = 320;
    private static final int ROUNDS = 12;

    private final DemoDesk desk = DemoDesk.open();

    @Test
    void areFitForEverybodyInLightAndDarkInBothLanguagesAndAtEveryWidth() {
        List<String> faults = new ArrayList<>();
        desk.screens().forEach((user, screens) -> {
            look(user, screens, "en", DESKTOP, ColorScheme.LIGHT, faults);
            look(user, screens, "ru", PHONE, ColorScheme.DARK, faults);
        });
        assertThat(faults).isEmpty();
    }

    /** Loads each screen once and looks at it in both schemes, and whether it fits the narrowest of screens. */
    private void look(
            String user, List<String> screens, String language, int width, ColorScheme scheme, List<String> faults) {
        ColorScheme other = scheme == ColorScheme.LIGHT ? ColorScheme.DARK : ColorScheme.LIGHT;
        try (Workplace workplace = Workplace.of(desk.console(), user, Workplace.browser(language, width, scheme))) {
            for (String screen : screens) {
                String where = "%s %s %s %d ".formatted(user, screen, language, width);
                workplace.open(screen);
                note(where + scheme, workplace.violations(), faults);
                workplace.page().emulateMedia(new EmulateMediaOptions().setColorScheme(other));
                note(where + other, workplace.violations(), faults);
                workplace.page().emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
                noteOverflow(where, workplace, faults);
                workplace.page().setViewportSize(NARROWEST, 700);
                noteOverflow("%s at %d".formatted(where, NARROWEST), workplace, faults);
                workplace.page().setViewportSize(width, 900);
            }
            faults.addAll(workplace.faults());
        }
    }

    private static void note(String where, List<String> violations, List<String> faults) {
        violations.forEach(violation -> faults.add(where + ": " + violation));
    }

    private static void noteOverflow(String where, Workplace workplace, List<String> faults) {
        int overflow = workplace.overflow();
        if (overflow > 0) {
            faults.add(where + ": wider than the window by " + overflow);
        }
    }

    /** Printed for who measures; a machine that does other things beside it is given some room. */
    @Test
    void answerSoon() {
        List<String> slow = new ArrayList<>();
        desk.screens().forEach((user, screens) -> {
            Visitor visitor = Visitor.signedIn(desk.console(), user);
            for (String screen : screens) {
                visitor.get(screen);
                double[] times = DoubleStream.generate(() -> visitor.get(screen).took())
                        .limit(ROUNDS)
                        .sorted()
                        .toArray();
                double middle = times[ROUNDS / 2];
                double late = times[(int) Math.ceil(ROUNDS * 0.95) - 1];
                System.out.printf(
                        Locale.ROOT, "console %-10s %-60s p50 %6.1f ms, p95 %6.1f ms%n", user, screen, middle, late);
                if (middle > DemoDesk.SOON.toMillis()) {
                    slow.add(user + " " + screen + " " + middle);
                }
            }
        });
        assertThat(slow).isEmpty();
    }
}
