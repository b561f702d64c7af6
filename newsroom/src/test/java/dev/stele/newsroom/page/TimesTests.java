package dev.stele.newsroom.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class TimesTests {

    private static final Instant MOMENT = Instant.parse("2026-03-05T20:30:00Z");

    @Test
    void tellsMomentsInThePersonsZoneAndLanguage() {
        ZoneId dushanbe = ZoneId.of("Asia/Dushanbe");

        assertThat(new Times(dushanbe, Language.ENGLISH).moment(MOMENT)).isEqualTo("6 Mar 2026, 01:30");
        assertThat(new Times(dushanbe, Language.RUSSIAN).day(MOMENT)).isEqualTo("6 мар. 2026\u202fг.");
        assertThat(new Times(dushanbe, Language.ENGLISH).brief(MOMENT, MOMENT)).isEqualTo("01:30");
    }

    @Test
    void readsWhatItWroteIntoAField() {
        Times times = new Times(ZoneId.of("America/St_Johns"), Language.ENGLISH);

        assertThat(times.read(times.field(MOMENT))).isEqualTo(MOMENT);
    }

    @Test
    void believesAZoneOnlyWhenThereIsOne() {
        assertThat(told("Asia%2FDushanbe").zone()).isEqualTo(ZoneId.of("Asia/Dushanbe"));
        for (String nonsense : new String[] {"Nowhere/At_All", "%zz", ""}) {
            assertThat(told(nonsense).zone()).as(nonsense).isEqualTo(ZoneOffset.UTC);
        }
    }

    private static Times told(String zone) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(new Cookie(Times.COOKIE, zone));
        return Times.of(request, Language.ENGLISH, ZoneOffset.UTC);
    }
}
