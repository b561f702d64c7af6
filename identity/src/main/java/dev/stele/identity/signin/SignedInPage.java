package dev.stele.identity.signin;

import org.springframework.security.web.csrf.CsrfToken;

/** What somebody sees who is signed in and came from nowhere. */
public record SignedInPage(Texts texts, String user, CsrfToken csrf) {}
