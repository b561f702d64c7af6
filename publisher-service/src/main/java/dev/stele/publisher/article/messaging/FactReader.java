package dev.stele.publisher.article.messaging;

import dev.stele.chassis.crypto.DecryptionFailed;
import dev.stele.chassis.crypto.PictureCipher;
import dev.stele.chassis.events.EventCodec;
import dev.stele.chassis.events.EventRecords;
import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.MediaPublished;
import dev.stele.contracts.NewsEvent;
import dev.stele.contracts.RevisionReleased;
import dev.stele.contracts.VariantFact;
import dev.stele.publisher.article.PictureKeys;
import dev.stele.publisher.article.Rejected;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.databind.JsonNode;

/** Records of the log as facts whose contents are what their hashes say. */
public final class FactReader {

    private final EventCodec codec;
    private final PictureKeys keys;

    public FactReader(EventCodec codec, PictureKeys keys) {
        this.codec = codec;
        this.keys = keys;
    }

    /** The fact of a record; throws when there is none in it, or another than was approved. */
    public NewsEvent read(ConsumerRecord<byte[], byte[]> message) {
        NewsEvent fact = opened(EventRecords.read(message, codec));
        boolean genuine = switch (fact) {
            case RevisionReleased e -> isHash(e.contentHash(), e.content(), message.value(), "content");
            case VariantFact e -> isHash(e.contentHash(), e.variant(), message.value(), "variant");
            case MediaPublished e -> PictureCipher.isEncrypted(e) || e.sha256().equals(sha256(e.data()));
            default -> true;
        };
        if (!genuine) {
            throw new Rejected("the hash is not that of the contents");
        }
        return fact;
    }

    /** A picture that was taken down stays encrypted, and counts as arrived: pages do not wait for it. */
    private NewsEvent opened(NewsEvent fact) {
        if (!(fact instanceof MediaPublished e) || !PictureCipher.isEncrypted(e)) {
            return fact;
        }
        if (e.data().length == 0) {
            return e; // taken down before it was sent; the key may still be known here
        }
        if (keys.find(e.mediaId()).isEmpty()) {
            keys.refresh(); // written before the picture
        }
        try {
            return keys.find(e.mediaId())
                    .map(key -> PictureCipher.decrypted(e, key))
                    .orElse(e);
        } catch (DecryptionFailed failure) {
            throw new Rejected("the picture is encrypted under another key");
        }
    }

    /** A newer version may have hashed fields that this one does not know: then the bytes as they came decide. */
    private boolean isHash(String hash, ArticleContent content, byte[] message, String field) {
        return hash.equals(codec.hash(content)) || hash.equals(sha256(canonical(message, field)));
    }

    private byte[] canonical(byte[] message, String field) {
        JsonNode content = codec.mapper().readTree(message).path(field);
        return codec.write(content).getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
