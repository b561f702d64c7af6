package dev.stele.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What every service of Stele checks in a token.
 *
 * @param issuer address of this provider as browsers see it
 * @param audience for whom access tokens are meant
 */
@ConfigurationProperties("stele.security")
public record TokenProperties(
        @DefaultValue("http://localhost:8085") String issuer,
        @DefaultValue("stele") String audience) {}
