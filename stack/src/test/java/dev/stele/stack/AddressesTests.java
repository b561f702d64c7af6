package dev.stele.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTests {

    private static final Path HERE = Path.of("");

    @Test
    void followFromTheBase() {
        var options = new StackOptions(HERE, 8080, HERE, null, null, true, Map.of());
        assertThat(new Addresses(options).kafka()).isEqualTo("127.0.0.1:8092");
        assertThat(new Addresses(options).mongodb("site")).isEqualTo("mongodb://127.0.0.1:8097/site");
        assertThat(new ServiceEnvironment(options).of(Part.WEBSITE))
                .containsEntry("SERVER_PORT", "8080")
                .containsEntry("MANAGEMENT_SERVER_PORT", "8100")
                .containsEntry("STELE_SECURITY_ISSUER", "http://localhost:8085");
    }

    @Test
    void tellIdentityAndTheConsoleUnderWhichAddressesItIsOpened() {
        var options = new StackOptions(HERE, 9480, HERE, null, null, true, Map.of());
        assertThat(new ServiceEnvironment(options).of(Part.IDENTITY))
                .containsEntry(
                        "STELE_IDENTITY_NEWSROOMREDIRECTS",
                        "http://localhost:9484/login/oauth2/code/stele,http://127.0.0.1:9484/login/oauth2/code/stele");
        assertThat(new ServiceEnvironment(options).of(Part.NEWSROOM))
                .containsEntry("SERVER_PORT", "9484")
                .containsEntry("STELE_SIGNIN_ADDRESSES", "http://localhost:9484,http://127.0.0.1:9484")
                .containsEntry("STELE_SERVICES_CONTENT", "http://127.0.0.1:9481")
                .containsEntry("STELE_SERVICES_WEBSITE", "http://127.0.0.1:9480");
    }

    @ParameterizedTest
    @CsvSource({
        "mongodb://db:27017,                      mongodb://db:27017/site",
        "mongodb://db:27017/,                     mongodb://db:27017/site",
        "mongodb://u:p@a:1;b:2/admin?tls=true,    mongodb://u:p@a:1;b:2/site?tls=true",
        "mongodb+srv://cluster.example?w=majority, mongodb+srv://cluster.example/site?w=majority"
    })
    void putTheDatabaseIntoAnExternalAddress(String given, String expected) {
        var options = new StackOptions(HERE, 8080, HERE, "broker:9092", given, true, Map.of());
        assertThat(new Addresses(options).mongodb("site")).isEqualTo(expected);
        assertThat(options.parts()).doesNotContain(Part.STORE, Part.BROKER);
    }

    @Test
    void neverShareAPort() {
        var options = new StackOptions(HERE, 8080, HERE, null, null, true, Map.of());
        var ports = options.parts().stream()
                .flatMap(part -> part.ports(options.base()).stream())
                .toList();
        assertThat(ports).doesNotHaveDuplicates().allMatch(port -> port <= 8080 + Part.PORTS_USED);
    }
}
