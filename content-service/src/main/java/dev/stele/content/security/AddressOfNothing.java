package dev.stele.content.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Addresses that no controller has under any method: whoever is signed in may know that. */
final class AddressOfNothing implements RequestMatcher {
    private final RequestMappingHandlerMapping mappings;

    AddressOfNothing(RequestMappingHandlerMapping mappings) {
        this.mappings = mappings;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        try {
            return mappings.getHandler(request) == null;
        } catch (Exception e) {
            // There is a controller, which takes another method or type.
            return false;
        }
    }
}
