package dev.stele.e2e.house;

import dev.stele.e2e.people.Staff;
import dev.stele.stack.signin.CodeFlow;
import java.net.URI;

/** A newsroom that somebody else started. */
public final class Running {

    private static final int IDENTITY = 5;

    private Running() {}

    /** Its people, who sign in at its own identity provider with the demo passwords. */
    public static Staff at(int base) {
        URI issuer = URI.create("http://localhost:" + (base + IDENTITY));
        return new Staff(base, new Badges(new CodeFlow(issuer)::token));
    }
}
