package dev.stele.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientSecretEncoderTests {

    private final ClientSecretEncoder secrets = new ClientSecretEncoder();

    @Test
    void knowsTheSecretAndNoOther() {
        String encoded = secrets.encode("long and random");
        assertThat(encoded).hasSize(64).doesNotContain("random");
        assertThat(secrets.matches("long and random", encoded)).isTrue();
        assertThat(secrets.matches("long and randon", encoded)).isFalse();
        assertThat(secrets.matches("", encoded)).isFalse();
        assertThat(secrets.matches(null, encoded)).isFalse();
        assertThat(secrets.matches("long and random", null)).isFalse();
        assertThat(secrets.matches(encoded, encoded)).isFalse();
    }
}
