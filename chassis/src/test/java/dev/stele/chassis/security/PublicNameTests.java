package dev.stele.chassis.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.jwt.Jwt;

class PublicNameTests {

    @ParameterizedTest
    @ValueSource(strings = {"Марина Белова", "Фарзона Раҳимӣ", "Anne-Marie O’Neil", "مریم نوری"})
    void isTheNameOfTheToken(String name) {
        assertThat(of(Map.of("public_name", name))).isEqualTo(name);
    }

    @Test
    void isNobodysWithoutAName() {
        assertThat(of(Map.of())).isNull();
        assertThat(of(Map.of("public_name", " "))).isNull();
    }

    @Test
    void isNeverWhatPeopleSignInWith() {
        assertThat(of(Map.of("public_name", "RU"))).isNull();
        assertThat(of(Map.of("public_name", "marina", "preferred_username", "Marina")))
                .isNull();
        assertThat(of(Map.of("public_name", "marina@lantern.example"))).isNull();
        assertThat(of(Map.of("public_name", "belova_m"))).isNull();
    }

    @Test
    void isNotTheNameThatAProviderKnowsThePersonBy() {
        assertThat(of(Map.of("name", "Марина Белова"))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>M</b>", "a\u202Eb", "a\nb", "https://a.example/"})
    void isAName(String name) {
        assertThat(of(Map.of("public_name", name))).isNull();
    }

    @Test
    void isNoLongerThanANameIs() {
        assertThat(of(Map.of("public_name", "a".repeat(101)))).isNull();
    }

    private static String of(Map<String, Object> claims) {
        Map<String, Object> all = new HashMap<>(claims);
        all.put("sub", "ru");
        return PublicName.of(Jwt.withTokenValue("token")
                .header("alg", "RS256")
                .claims(c -> c.putAll(all))
                .build());
    }
}
