package dev.stele.newsroom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import dev.stele.newsroom.ConsoleTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Screens in a real browser. {@link #looksRight} leaves pictures of them in {@code target/looks}. */
public abstract class BrowserTest extends ConsoleTest {

    /** A width and the colours in which a page is seen; to go from one to the other, no page is loaded again. */
    private record View(String name, int width, ColorScheme scheme) {}

    /** By language. A page is loaded for the first view of each: once on a desktop, once on a phone. */
    private static final Map<String, List<View>> VIEWS = new LinkedHashMap<>();

    static {
        VIEWS.put(
                "en", List.of(new View("desktop", 1280, ColorScheme.LIGHT), new View("narrow", 320, ColorScheme.DARK)));
        VIEWS.put(
                "ru",
                List.of(new View("phone-ru", 390, ColorScheme.LIGHT), new View("dark-ru", 1280, ColorScheme.DARK)));
    }

    /** A screen at several widths, light and dark, in both languages: no faults, nothing too wide, accessible. */
    protected final void looksRight(String name, String path, String... roles) {
        VIEWS.forEach((language, views) -> {
            try (Screen screen = open(language, views.getFirst(), roles)) {
                screen.show(path);
                for (View view : views) {
                    screen.seenAt(view.width(), view.scheme());
                    screen.keepPicture(name + "-" + view.name());
                    assertThat(screen.faults()).as("%s, %s", path, view.name()).isEmpty();
                }
            }
        });
    }

    /** A window of a person with these roles, to be used and closed by the test. */
    protected final Screen open(String... roles) {
        return open("en", VIEWS.get("en").getFirst(), roles);
    }

    /** The same on a phone, in Russian. */
    protected final Screen openOnPhone(String... roles) {
        View phone = VIEWS.get("ru").getFirst();
        return Screen.ofPhone(address(), "ru", phone.width(), phone.scheme(), roles);
    }

    private Screen open(String language, View view, String... roles) {
        return Screen.of(address(), language, view.width(), view.scheme(), roles);
    }
}
