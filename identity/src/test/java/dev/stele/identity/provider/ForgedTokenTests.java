package dev.stele.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.stele.identity.Browser;
import dev.stele.identity.IdentityProperties;
import dev.stele.identity.IdentityTest;
import dev.stele.identity.user.Users;
import java.nio.file.Files;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IdentityTest
class ForgedTokenTests {

    private static final JOSEObjectType ACCESS = new JOSEObjectType("at+jwt");

    @LocalServerPort
    int port;

    @Autowired
    IdentityProperties properties;

    @Autowired
    Users users;

    private Browser browser;
    private RSAKey real;

    @BeforeEach
    void readKeys() throws Exception {
        browser = new Browser(port);
        real = RSAKey.parse(Files.readString(properties.dir().resolve("signing-key.jwk")));
    }

    @Test
    void tokenMadeWithTheRealKeyOpensSoTheOthersFailForTheirOwnReason() throws Exception {
        assertThat(status(signed(new RSASSASigner(real), ACCESS, claims().build())))
                .isEqualTo(200);
    }

    @Test
    void tokenOfNobodyIsRefused() throws Exception {
        RSASSASigner signer = new RSASSASigner(real);
        for (String nobody : new String[] {null, "", " "}) {
            assertThat(status(signed(signer, ACCESS, claims().subject(nobody).build())))
                    .as("subject '%s'", nobody)
                    .isEqualTo(401);
        }
        assertThat(status(signed(
                        signer,
                        ACCESS,
                        claims().claim("revocation_id", "an-older-one").build())))
                .isEqualTo(401);
    }

    @Test
    void unsignedIsRefused() {
        assertThat(status(new PlainJWT(claims().build()).serialize())).isEqualTo(401);
    }

    @Test
    void publicKeyAsSharedSecretIsRefused() throws Exception {
        RSAKey published = JWKSet.parse(browser.get("/oauth2/jwks").body())
                .getKeys()
                .getFirst()
                .toRSAKey();
        var header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                .type(ACCESS)
                .keyID(published.getKeyID())
                .build();
        SignedJWT token = new SignedJWT(header, claims().build());
        token.sign(new MACSigner(published.toRSAPublicKey().getEncoded()));
        assertThat(status(token.serialize())).isEqualTo(401);
    }

    @Test
    void strangersKeyIsRefused() throws Exception {
        RSAKey stranger = new RSAKeyGenerator(2048).keyID(real.getKeyID()).generate();
        assertThat(status(signed(new RSASSASigner(stranger), ACCESS, claims().build())))
                .isEqualTo(401);
    }

    @Test
    void wrongTypeIssuerAudienceAndAgeAreRefused() throws Exception {
        RSASSASigner signer = new RSASSASigner(real);
        assertThat(List.of(
                        status(signed(signer, JOSEObjectType.JWT, claims().build())),
                        status(signed(
                                signer,
                                ACCESS,
                                claims().issuer("http://localhost:1").build())),
                        status(signed(signer, ACCESS, claims().audience("other").build())),
                        status(signed(
                                signer,
                                ACCESS,
                                claims().expirationTime(new Date(0)).build()))))
                .containsOnly(401);
    }

    private int status(String token) {
        return browser.api("GET", "/api/users", token, "").statusCode();
    }

    private String signed(JWSSigner signer, JOSEObjectType type, JWTClaimsSet claims) throws Exception {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(type)
                .keyID(real.getKeyID())
                .build();
        SignedJWT token = new SignedJWT(header, claims);
        token.sign(signer);
        return token.serialize();
    }

    private JWTClaimsSet.Builder claims() {
        long now = System.currentTimeMillis();
        return new JWTClaimsSet.Builder()
                .issuer("http://localhost:8085")
                .audience("stele")
                .subject("admin")
                .claim("roles", List.of("admin"))
                .claim("client_id", "stele-cli")
                .claim("revocation_id", users.directory().require("admin").revocationId())
                .jwtID("1")
                .issueTime(new Date(now))
                .expirationTime(new Date(now + 60_000));
    }
}
