package dev.stele.chassis.web.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressesTests {

    private static final String PROXY = "10.0.0.7";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // peer | header | who is counted
                "203.0.113.5 | 198.51.100.1                            | 203.0.113.5",
                "10.0.0.7    | 198.51.100.1                            | 198.51.100.1",
                "10.0.0.7    | 1.1.1.1, 198.51.100.1                   | 198.51.100.1",
                "10.0.0.7    | 1.1.1.1, 198.51.100.1, 10.0.0.9         | 198.51.100.1",
                "10.0.0.7    | 198.51.100.1:4711                       | 198.51.100.1",
                "10.0.0.7    | '[2001:db8::1]:4711'                    | 2001:db8::1",
                "10.0.0.7    | 10.1.1.1, 10.0.0.9                      | 10.1.1.1",
                "10.0.0.7    | 198.51.100.1, unknown                   | 10.0.0.7",
                "10.0.0.7    | 198.51.100.1, evil.example, 10.0.0.9    | 10.0.0.9",
                "10.0.0.7    | 999.1.1.1.1                             | 10.0.0.7",
                "10.0.0.7    | ::ffff:198.51.100.1                     | 198.51.100.1",
            })
    void believesOnlyTrustedProxies(String peer, String header, String counted) {
        ClientAddresses clients = clients(ProxyHeader.X_FORWARDED_FOR);

        assertThat(clients.keyOf(peer, List.of(header))).isEqualTo(clients.keyOf(counted, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "for=198.51.100.1                                   | 198.51.100.1",
                "for=1.1.1.1, for=198.51.100.1;proto=https;by=x     | 198.51.100.1",
                "proto=https;For=\"[2001:db8:cafe::17]:4711\"       | 2001:db8:cafe::17",
                "for=_hidden                                        | 10.0.0.7",
                "proto=https                                        | 10.0.0.7",
            })
    void readsForwarded(String header, String counted) {
        ClientAddresses clients = clients(ProxyHeader.FORWARDED);

        assertThat(clients.keyOf(PROXY, List.of(header))).isEqualTo(clients.keyOf(counted, List.of()));
    }

    @Test
    void headersInSeveralLinesAreOneList() {
        ClientAddresses clients = clients(ProxyHeader.X_FORWARDED_FOR);

        assertThat(clients.keyOf(PROXY, List.of("1.1.1.1", "198.51.100.1")))
                .isEqualTo(clients.keyOf("198.51.100.1", List.of()));
    }

    @Test
    void aHouseholdOfVersionSixIsOneClient() {
        ClientAddresses clients = clients(ProxyHeader.X_FORWARDED_FOR);

        assertThat(clients.keyOf("2001:db8:1:2::1", List.of()))
                .isEqualTo(clients.keyOf("2001:db8:1:2:ffff:1:2:3", List.of()))
                .isNotEqualTo(clients.keyOf("2001:db8:1:3::1", List.of()));
        assertThat(clients.keyOf("203.0.113.5", List.of())).isNotEqualTo(clients.keyOf("203.0.113.6", List.of()));
    }

    @Test
    void networksAreReadStrictly() {
        assertThat(Network.valueOf("10.0.0.0/9")
                        .contains(Hops.address("10.127.0.1").orElseThrow()))
                .isTrue();
        assertThat(Network.valueOf("10.0.0.0/9")
                        .contains(Hops.address("10.128.0.1").orElseThrow()))
                .isFalse();
        assertThat(Network.valueOf("::1").contains(Hops.address("[::1]:80").orElseThrow()))
                .isTrue();
        assertThat(Network.valueOf("0.0.0.0/0").contains(Hops.address("::1").orElseThrow()))
                .isFalse();
        for (String wrong : List.of("10.0.0.0/33", "10.0.0.0/-1", "proxy.example", "", "10.0.0.0/x")) {
            assertThatThrownBy(() -> Network.valueOf(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static ClientAddresses clients(ProxyHeader header) {
        return new ClientAddresses(
                List.of(Network.valueOf("10.0.0.0/8"), Network.valueOf("::1")), header, "trusted-proxies");
    }
}
