package dev.stele.identity.signin;

import dev.stele.identity.IdentityProperties;
import dev.stele.identity.signin.SignInOrigins.Origin;
import dev.stele.identity.signin.SignInThrottle.Attempt;
import dev.stele.identity.user.AuditLog;
import dev.stele.identity.user.TooManyPasswords;
import dev.stele.identity.user.Users;
import io.github.bucket4j.TimeMeter;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks name and password, unless too many attempts have failed. */
@Component
class ThrottledSignIn implements AuthenticationProvider {

    private final DaoAuthenticationProvider passwords;
    private final SignInThrottle throttle;
    private final AuditLog audit;

    ThrottledSignIn(Users users, PasswordEncoder encoder, IdentityProperties properties, AuditLog audit) {
        this.passwords = new DaoAuthenticationProvider(new StoredUserDetails(users));
        this.passwords.setPasswordEncoder(encoder);
        this.throttle = new SignInThrottle(properties.failedSignIns(), TimeMeter.SYSTEM_NANOTIME);
        this.audit = audit;
    }

    @Override
    public Authentication authenticate(Authentication request) {
        String name = request.getName();
        Attempt attempt = attempt(request);
        String address = attempt.address();
        if (!throttle.admit(attempt)) {
            audit.record("sign-in-throttled", address, name, "");
            throw new TooManySignIns(Notice.WAIT);
        }
        try {
            Authentication signedIn = passwords.authenticate(request);
            throttle.succeeded(attempt);
            audit.record("signed-in", address, name, "");
            return signedIn;
        } catch (TooManyPasswords e) {
            throttle.withdraw(attempt);
            audit.record("sign-in-postponed", address, name, "");
            throw new TooManySignIns(Notice.BUSY);
        } catch (AuthenticationException e) {
            audit.record("sign-in-refused", address, name, e.getClass().getSimpleName());
            throw e;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static Attempt attempt(Authentication request) {
        return request.getDetails() instanceof Origin origin
                ? new Attempt(request.getName(), origin.address(), origin.device())
                : new Attempt(request.getName(), "unknown", null);
    }
}
