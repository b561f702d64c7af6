package dev.stele.identity.signin;

import dev.stele.identity.user.User;
import dev.stele.identity.user.UserChanged;
import dev.stele.identity.user.Users;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

/** Who signed in, as the directory knew them then: whoever has another revocation id by now has to sign in again. */
public final class SignedInUser extends org.springframework.security.core.userdetails.User {

    private final String revocationId;

    SignedInUser(User user) {
        super(user.name(), user.passwordHash(), user.active(), true, true, true, AuthorityUtils.NO_AUTHORITIES);
        this.revocationId = user.revocationId();
    }

    /** The user of this sign-in, unless they were suspended or changed after it. */
    public static Optional<User> current(Authentication signedIn, Users users) {
        return signedIn.getPrincipal() instanceof SignedInUser then
                ? users.findActive(then.getUsername())
                        .filter(user -> user.revocationId().equals(then.revocationId))
                : Optional.empty();
    }

    String revocationId() {
        return revocationId;
    }

    /** Whether that sign-in goes on after the change. */
    public static boolean holds(@Nullable Authentication signedIn, UserChanged change) {
        return signedIn != null
                && signedIn.getPrincipal() instanceof SignedInUser then
                && then.revocationId.equals(change.revocationId());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
