package dev.stele.testkit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Access tokens as the identity provider would give them, and the ones that attackers make. */
public final class Tokens {

    private static final String ISSUER = "http://issuer.test";
    private static final String AUDIENCE = "stele";
    private static final RSAKey KEY = key("test");
    private static final RSAKey STRANGER = key("stranger");

    private Tokens() {}

    /** A valid token of this person with these roles. */
    public static String of(String name, String... roles) {
        return signed(KEY, "at+jwt", claims(name, roles).build());
    }

    /** A token that is refused once this id is revoked. */
    public static String revocable(String id, String name, String... roles) {
        return signed(
                KEY, "at+jwt", claims(name, roles).claim("revocation_id", id).build());
    }

    /** A token of nobody: the subject is absent where it is null. */
    public static String ofSubject(@Nullable String subject, String... roles) {
        return signed(KEY, "at+jwt", claims("", roles).subject(subject).build());
    }

    public static String expired(String name, String... roles) {
        Instant past = Instant.now().minusSeconds(7200);
        return signed(
                KEY,
                "at+jwt",
                claims(name, roles).expirationTime(Date.from(past)).build());
    }

    public static String neverExpiring(String name, String... roles) {
        return signed(KEY, "at+jwt", claims(name, roles).expirationTime(null).build());
    }

    public static String idToken(String name, String... roles) {
        return signed(KEY, "JWT", claims(name, roles).build());
    }

    public static String signedByStranger(String name, String... roles) {
        return signed(STRANGER, "at+jwt", claims(name, roles).build());
    }

    public static String wrongIssuer(String name, String... roles) {
        return signed(
                KEY,
                "at+jwt",
                claims(name, roles).issuer("http://elsewhere.test").build());
    }

    public static String wrongAudience(String name, String... roles) {
        return signed(KEY, "at+jwt", claims(name, roles).audience("another").build());
    }

    public static String unsigned(String name, String... roles) {
        return new PlainJWT(claims(name, roles).build()).serialize();
    }

    /** HS256 with the public key as the secret. */
    public static String confused(String name, String... roles) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256)
                            .type(new JOSEObjectType("at+jwt"))
                            .build(),
                    claims(name, roles).build());
            token.sign(new MACSigner(KEY.toRSAPublicKey().getEncoded()));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The {@code iss} claim of every token but the forged ones. */
    public static String issuer() {
        return ISSUER;
    }

    /** Where the public key is served. */
    public static URI jwksUri() {
        return Keys.ADDRESS;
    }

    private static JWTClaimsSet.Builder claims(String name, String... roles) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(name)
                .claim("roles", List.of(roles))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(3600)));
    }

    private static String signed(RSAKey key, String type, JWTClaimsSet claims) {
        try {
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .type(new JOSEObjectType(type))
                    .keyID(key.getKeyID())
                    .build();
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The public key, served as an issuer serves it. */
    private static final class Keys {

        static final URI ADDRESS = serve();

        private static URI serve() {
            byte[] body = new JWKSet(KEY.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            try {
                HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
                server.createContext("/jwks", exchange -> {
                    exchange.getResponseHeaders().add("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
                server.start();
                return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/jwks");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
