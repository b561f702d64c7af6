package dev.stele.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.e2e.console.RoleTable;
import dev.stele.e2e.console.RoleTable.Line;
import dev.stele.e2e.console.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Every address of the console by everybody, whether or not a button is shown for it: what the role may not do is not done.
 * That every address is in the table is held by a test of the console itself.
 */
@NeedsDemo
class ConsoleRolesIT {

    private final DemoDesk desk = DemoDesk.another();
    private final RoleTable table = RoleTable.read();

    @Test
    void nothingIsDoneThatTheRoleMayNotDo() {
        List<String> wrong = new ArrayList<>();
        for (String user : table.users()) {
            Visitor visitor = user.equals("anonymous")
                    ? Visitor.anonymous(desk.console())
                    : Visitor.signedIn(desk.console(), user);
            for (Line line : table.lines()) {
                Visitor.Answer answer = visitor.send(line.method(), path(line), line.type(), line.body());
                String outcome = outcome(user, answer);
                if (!outcome.equals(line.expected(user))) {
                    wrong.add("%s by %s: %s instead of %s (%d)"
                            .formatted(line, user, outcome, line.expected(user), answer.status()));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** {@code no}: refused, or not known to be there; {@code out}: sent to the sign-in. */
    private static String outcome(String user, Visitor.Answer answer) {
        boolean sentAway = user.equals("anonymous") && answer.status() / 100 == 3;
        if (answer.status() == 401 || sentAway) {
            return "out";
        }
        return answer.status() == 403 || answer.status() == 404 ? "no" : "yes";
    }

    private String path(Line line) {
        Map<String, String> things = Map.of(
                "{article}", desk.draft().id(),
                "{released}", desk.inWork().id(),
                "{claimed}", desk.claimed(),
                "{submitted}", desk.submitted(),
                "{picture}", desk.picture(),
                "{segment}", desk.segment(),
                "{letter}", desk.letter());
        String path = line.path();
        for (Map.Entry<String, String> thing : things.entrySet()) {
            path = path.replace(thing.getKey(), thing.getValue());
        }
        return path;
    }
}
