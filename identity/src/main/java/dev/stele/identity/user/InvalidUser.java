package dev.stele.identity.user;

import java.util.List;

/** A name, password or role that does not keep the rules. */
public class InvalidUser extends RuntimeException {

    private final transient List<UserRules.Violation> violations;

    InvalidUser(List<UserRules.Violation> violations) {
        super(violations.size() + " of the fields break a rule");
        this.violations = List.copyOf(violations);
    }

    public List<UserRules.Violation> violations() {
        return violations;
    }
}
