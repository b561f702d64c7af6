package dev.stele.identity.signin;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.stele.identity.IdentityProperties;
import dev.stele.identity.user.AuditLog;
import dev.stele.identity.user.Users;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks name and password, unless the same name failed too often from the same address. */
@Component
class ThrottledSignIn implements AuthenticationProvider {

    private final DaoAuthenticationProvider passwords;
    private final SignInThrottle throttle;
    private final AuditLog audit;

    ThrottledSignIn(Users users, PasswordEncoder encoder, IdentityProperties properties, AuditLog audit) {
        this.passwords = new DaoAuthenticationProvider(new StoredUserDetails(users));
        this.passwords.setPasswordEncoder(encoder);
        this.throttle =
                new SignInThrottle(properties.failedSignIns(), properties.failedSignInsWithin(), Ticker.systemTicker());
        this.audit = audit;
    }

    @Override
    public Authentication authenticate(Authentication request) {
        String name = request.getName();
        String address = address(request);
        if (!throttle.admit(name, address)) {
            audit.record("sign-in-throttled", address, name, "");
            throw new TooManySignIns();
        }
        try {
            Authentication signedIn = passwords.authenticate(request);
            throttle.succeeded(name, address);
            audit.record("signed-in", address, name, "");
            return signedIn;
        } catch (AuthenticationException e) {
            audit.record("sign-in-refused", address, name, e.getClass().getSimpleName());
            throw e;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static String address(Authentication request) {
        return request.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "unknown";
    }
}
