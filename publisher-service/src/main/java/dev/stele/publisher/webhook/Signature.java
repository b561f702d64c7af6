package dev.stele.publisher.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The headers by which a receiver knows that a call is ours and fresh, after
 * <a href="https://www.standardwebhooks.com/">Standard Webhooks</a>: HMAC-SHA256 over id, time and body.
 */
final class Signature {

    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    static Map<String, String> headers(List<Secret> secrets, String id, Instant now, String body) {
        String time = Long.toString(now.getEpochSecond());
        String signed = id + "." + time + "." + body;
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("webhook-id", id);
        headers.put("webhook-timestamp", time);
        headers.put(
                "webhook-signature",
                secrets.stream().map(secret -> "v1," + sign(secret, signed)).collect(Collectors.joining(" ")));
        return headers;
    }

    private static String sign(Secret secret, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.key(), ALGORITHM));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
