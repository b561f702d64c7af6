package dev.stele.publisher.webhook.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRulesTests {

    private static final AddressRules STRICT = new AddressRules(false, List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.1.2.3",
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.1",
                "192.0.2.1",
                "198.18.0.1",
                "198.51.100.7",
                "203.0.113.7",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "::a00:1",
                "::ffff:0:127.0.0.1",
                "::ffff:0:a9fe:a9fe",
                "64:ff9b::7f00:1",
                "64:ff9b::a9fe:a9fe",
                "64:ff9b:1::1",
                "2002:7f00:1::",
                "2001::1",
                "2001:db8::1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "100::1"
            })
    void refuseWhatIsNotOfThePublicInternet(String address) {
        assertThat(STRICT.allows(InetAddress.ofLiteral(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "1.0.0.0",
                "32.1.0.1",
                "93.184.216.34",
                "172.15.0.1",
                "172.32.0.1",
                "100.128.0.1",
                "2606:4700::1111",
                "2a00:1450::1"
            })
    void takeTheRest(String address) {
        assertThat(STRICT.allows(InetAddress.ofLiteral(address))).isTrue();
    }

    @Test
    void openOnlyWhatTheSettingsName() {
        AddressRules inner = new AddressRules(false, List.of("10.1.0.0/16"));
        assertThat(inner.allows(InetAddress.ofLiteral("10.1.2.3"))).isTrue();
        assertThat(inner.allows(InetAddress.ofLiteral("10.2.2.3"))).isFalse();
        assertThat(inner.allows(InetAddress.ofLiteral("127.0.0.1"))).isFalse();
        AddressRules here = new AddressRules(true, List.of());
        assertThat(here.allows(InetAddress.ofLiteral("127.0.0.1"))).isTrue();
        assertThat(here.allows(InetAddress.ofLiteral("169.254.169.254"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://localhost/",
                "https://localhost./",
                "https://LOCALHOST./x",
                "https://hooks.localhost/",
                "https://hooks.localhost.:8443/",
                "http://hooks.example/",
                "ftp://hooks.example/",
                "file:///etc/passwd",
                "gopher://hooks.example/",
                "https://",
                "https:///x",
                "hooks.example",
                "//hooks.example",
                "javascript:alert(1)",
                "https://user:word@hooks.example/",
                "https://hooks.example/#x",
                "https://hooks example/",
                "https://hooks.example/\r\nX: y",
                "https://127.0.0.1/",
                "https://[::1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://169.254.169.254/latest/meta-data",
                "https://hooks.example:0/",
                "https://hooks.example:65536/",
                "https://hooks.example:99999/",
                "https://hooks.example:99999999999/",
                "https://hooks.example:-1/",
                "https://1.1.1.1:99999/",
                "https://a.very-long-label-that-has-more-than-sixty-three-letters-and-so-is-no-name.example/",
                "https://0/",
                "https://127.1/",
                "https://2130706433/",
                "http://localhost/",
                "https://пример.example/"
            })
    void urlsThatCanBeNoReceiverAreNamedAtOnce(String url) {
        assertThat(new Targets(STRICT, false).objection(url)).as(url).isNotNull();
    }

    @Test
    void httpIsForThisMachineAloneWhereItIsAllowed() {
        Targets here = new Targets(new AddressRules(true, List.of()), true);
        assertThat(here.objection("http://127.0.0.1:9000/x")).isNull();
        assertThat(here.objection("http://localhost:9000/x")).isNull();
        assertThat(here.objection("http://[::1]:9000/x")).isNull();
        assertThat(here.objection("http://hooks.example/x")).isNotNull();
        assertThat(here.objection("http://1.1.1.1/x")).isNotNull();
        assertThat(new Targets(STRICT, false).objection("https://hooks.example:8443/a?b=c"))
                .isNull();
    }
}
