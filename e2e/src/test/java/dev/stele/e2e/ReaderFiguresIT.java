package dev.stele.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.e2e.browser.SlowPhone;
import dev.stele.e2e.browser.SlowPhone.Figures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a first visit costs a reader with a slow phone on a slow network, by a browser's own figures. */
@EnabledIfEnvironmentVariable(
        named = "STELE_EVERY_PAGE",
        matches = "true",
        disabledReason = "takes minutes: STELE_EVERY_PAGE=true")
@NeedsDemo
class ReaderFiguresIT {

    private static final int MOST_BYTES = 60 * 1024;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tg", "fa"})
    void homeIsLightAndDoesNotMove(String locale) {
        check("home " + locale, "/" + locale + "/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tg", "fa"})
    void articleIsLightAndDoesNotMove(String locale) {
        check("article " + locale, Demo.article(locale));
    }

    @Test
    void secondPageComesFromTheSameConnection() {
        Figures second = SlowPhone.secondVisit(Demo.site() + "/en/", Demo.site() + Demo.article("en"));
        System.out.println(second.line("article after home"));
        assertThat(second.bytesWithoutPictures()).isLessThan(MOST_BYTES);
    }

    private static void check(String what, String path) {
        Figures figures = SlowPhone.firstVisit(Demo.site() + path);
        System.out.println(figures.line(what));
        assertThat(figures.bytesWithoutPictures()).isLessThan(MOST_BYTES);
        assertThat(figures.shift()).isZero();
        assertThat(figures.scripts()).isZero();
        assertThat(figures.blocking()).isZero();
    }
}
