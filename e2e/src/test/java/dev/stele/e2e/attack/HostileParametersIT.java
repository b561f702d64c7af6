package dev.stele.e2e.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every parameter of every operation, in the path or the query, gets every value of {@code values.jsonl}: answered in time,
 * refused with a problem document or plain, and nothing is stored.
 */
@Attack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileParametersIT {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

    /** Without these an operation looks no further. */
    private static final Map<String, String> NEEDED = Map.of("from", "en", "to", "ru", "q", "water", "locale", "ru");

    private Attacker attacker;
    private Untouched stores;
    private List<Operation> operations;

    @BeforeAll
    void prepare() {
        attacker = new Attacker();
        operations = attacker.operations().toList();
        stores = Untouched.since();
    }

    @AfterAll
    void nothingWasStored() {
        stores.assertUntouched();
    }

    static Stream<String> values() {
        return Data.lines("values.jsonl").stream().map(line -> Data.expanded(line.asString()));
    }

    @ParameterizedTest
    @MethodSource("values")
    void isTakenForAValueByNobody(String value) {
        int sent = 0;
        List<String> wrong = new ArrayList<>();
        for (Operation operation : operations) {
            for (String path : paths(operation, value)) {
                try {
                    check(operation, path, isChange(operation));
                } catch (AssertionError e) {
                    wrong.add(String.valueOf(e.getMessage()));
                }
                sent++;
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(sent).isGreaterThan(100);
    }

    /** Each parameter in turn; the others as an honest client would send them. */
    private List<String> paths(Operation operation, String value) {
        List<String> paths = new ArrayList<>();
        Matcher parameters = PARAMETER.matcher(operation.path());
        while (parameters.find()) {
            String attacked = operation.path().substring(0, parameters.start())
                    + value
                    + operation.path().substring(parameters.end());
            paths.add(attacker.things().path(attacked));
        }
        if (!isChange(operation)) {
            for (String name : operation.query()) {
                paths.add(attacker.things().path(operation.path()) + "?" + query(operation, name, value));
            }
            paths.add(attacker.things().path(operation.path()) + "?" + value);
        }
        return paths;
    }

    private static String query(Operation operation, String attacked, String value) {
        StringBuilder query = new StringBuilder(attacked + "=" + value);
        for (String name : operation.query()) {
            if (!name.equals(attacked) && NEEDED.containsKey(name)) {
                query.append('&').append(name).append('=').append(NEEDED.get(name));
            }
        }
        return query.toString();
    }

    private static boolean isChange(Operation operation) {
        return !operation.method().equals("GET");
    }

    private void check(Operation operation, String path, boolean mustBeRefused) {
        RawAnswer answer = attacker.send(operation, path, attacker.headers(operation), HostileBody.NONE);
        answer.assertSane();
        assertThat(answer.status()).as(answer.toString()).isGreaterThanOrEqualTo(200);
        assertThat(!mustBeRefused || answer.isRefusal()).as(answer.toString()).isTrue();
        // The server itself refuses what is no address at all, and says nothing of it.
        boolean byServer = !answer.head().toLowerCase(Locale.ROOT).contains("content-type: application/")
                && answer.status() == 400
                && answer.body().isEmpty();
        if (answer.isRefusal() && !byServer) {
            answer.assertProblem();
        }
    }
}
