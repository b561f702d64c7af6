package dev.stele.newsroom.signin;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells who makes the request that is being answered. */
@Component
public final class People {

    public Person current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? Person.NOBODY : Person.of(authentication);
    }
}
