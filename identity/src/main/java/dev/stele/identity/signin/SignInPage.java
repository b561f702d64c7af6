package dev.stele.identity.signin;

import org.springframework.security.web.csrf.CsrfToken;

/** What the sign-in page shows. */
public record SignInPage(Texts texts, Notice notice, CsrfToken csrf) {}
