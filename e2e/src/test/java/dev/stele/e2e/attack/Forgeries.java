package dev.stele.e2e.attack;

import dev.stele.e2e.http.Api;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;

/** Tokens that nobody issued, made from one that somebody did. */
final class Forgeries {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final String token;
    private final JsonNode key;

    /** @param issuer whose public keys are used against it */
    Forgeries(URI issuer, String token) {
        this.token = token;
        this.key = Api.anonymous(issuer)
                .get("/oauth2/jwks")
                .expect(200)
                .json()
                .path("keys")
                .path(0);
    }

    Map<String, String> all() throws GeneralSecurityException {
        String[] parts = token.split("\\.");
        String claims = parts[1];
        String kid = key.path("kid").asString();
        String header = "{\"alg\":\"%s\",\"kid\":\"" + kid + "\"%s}";
        Map<String, String> forged = new LinkedHashMap<>();
        forged.put("no algorithm", unsigned(header.formatted("none", "")) + "." + claims + ".");
        forged.put("no algorithm, other case", unsigned(header.formatted("nOnE", "")) + "." + claims + ".");
        forged.put("no signature", parts[0] + "." + claims + ".");
        forged.put("two parts", parts[0] + "." + claims);
        forged.put("changed signature", parts[0] + "." + claims + "." + flipped(parts[2]));
        forged.put("other claims", parts[0] + "." + promoted(claims) + "." + parts[2]);
        PublicKey published = published();
        forged.put("public key as secret", symmetric(header, claims, published.getEncoded()));
        forged.put("public key as secret, as text", symmetric(header, claims, pem(published)));
        forged.put(
                "modulus as secret",
                symmetric(header, claims, bytes(key.path("n").asString())));
        KeyPair own = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        forged.put("another key", signed(header.formatted("RS256", ""), claims, own));
        forged.put(
                "another key, named by address",
                signed(header.formatted("RS256", ",\"jku\":\"http://127.0.0.1:1/jwks\""), claims, own));
        forged.put("critical extension", signed(header.formatted("RS256", ",\"crit\":[\"x\"],\"x\":1"), claims, own));
        forged.put("path as key id", signed("{\"alg\":\"RS256\",\"kid\":\"../../dev/null\"}", claims, own));
        forged.put("nothing", "");
        forged.put("garbage", "a".repeat(6_000));
        return forged;
    }

    private PublicKey published() throws GeneralSecurityException {
        BigInteger modulus =
                new BigInteger(1, Base64.getUrlDecoder().decode(key.path("n").asString()));
        BigInteger exponent =
                new BigInteger(1, Base64.getUrlDecoder().decode(key.path("e").asString()));
        return KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, exponent));
    }

    private static String promoted(String claims) {
        String json = new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8);
        return unsigned(json.replaceFirst("\\{", "{\"roles\":[\"admin\",\"chief\"],"));
    }

    private static String symmetric(String header, String claims, byte[] secret) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        String content = unsigned(header.formatted("HS256", "")) + "." + claims;
        return content + "." + BASE64.encodeToString(mac.doFinal(bytes(content)));
    }

    private static String signed(String header, String claims, KeyPair own) throws GeneralSecurityException {
        String content = unsigned(header) + "." + claims;
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(own.getPrivate());
        signature.update(bytes(content));
        return content + "." + BASE64.encodeToString(signature.sign());
    }

    private static byte[] pem(PublicKey key) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return bytes("-----BEGIN PUBLIC KEY-----\n" + body + "\n-----END PUBLIC KEY-----\n");
    }

    private static String flipped(String signature) {
        return (signature.startsWith("A") ? "B" : "A") + signature.substring(1);
    }

    private static String unsigned(String json) {
        return BASE64.encodeToString(bytes(json));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
