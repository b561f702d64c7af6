package dev.stele.publisher.security;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Who writes, translates or reviews, in whatever language. */
final class Previewers implements AuthorizationManager<RequestAuthorizationContext> {

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> caller, RequestAuthorizationContext request) {
        Authentication person = caller.get();
        return new AuthorizationDecision(person != null
                && person.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .anyMatch(Previewers::writes));
    }

    private static boolean writes(@Nullable String authority) {
        return authority != null && authority.matches("ROLE_(editor|chief|(translator|reviewer):.+)");
    }
}
