package dev.stele.chassis.security;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose access tokens are taken.
 *
 * @param issuer the {@code iss} claim, to the letter
 * @param jwksUri where the issuer's keys are read
 * @param audience must be among the {@code aud} claims
 * @param keysKept how long known keys go on working while the issuer is away
 */
@ConfigurationProperties("stele.security")
public record SecuritySettings(
        @DefaultValue("http://localhost:8085") String issuer,
        @DefaultValue("http://127.0.0.1:8085/oauth2/jwks") URI jwksUri,
        @DefaultValue("stele") String audience,
        @DefaultValue("24h") Duration keysKept) {}
