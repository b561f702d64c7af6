package dev.stele.identity.signin;

import org.springframework.security.web.csrf.CsrfToken;

/**
 * What the sign-in page shows.
 *
 * @param request what the form is for, sealed
 */
public record SignInPage(Texts texts, Notice notice, CsrfToken csrf, Application application, String request) {}
