package dev.stele.newsroom.signin;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people sign in. The provider's addresses are read from its discovery document at the first sign-in, unless all of
 * them are given: in containers the browser and we reach it under different names.
 *
 * @param issuer of the tokens, to the letter
 * @param addresses under which browsers open the console, without a path; identity must know their redirect URIs
 * @param clientSecret makes us a confidential client
 * @param authorizationUri as browsers see it
 * @param tokenUri as we see it
 * @param jwksUri as we see it
 * @param endSessionUri as browsers see it; without it a sign-out ends here
 */
@ConfigurationProperties("stele.sign-in")
record SignInSettings(
        @DefaultValue("http://localhost:8085") String issuer,

        @DefaultValue({"http://localhost:8084", "http://127.0.0.1:8084"})
        List<URI> addresses,

        @DefaultValue("stele-newsroom") String clientId,
        @DefaultValue("") String clientSecret,
        @Nullable String authorizationUri,
        @Nullable String tokenUri,
        @Nullable String jwksUri,
        @Nullable String endSessionUri) {

    SignInSettings {
        for (URI address : addresses) {
            if (address.getScheme() == null || address.getHost() == null) {
                throw new IllegalArgumentException("stele.sign-in.addresses: " + address + " names no scheme and host");
            }
        }
    }
}
