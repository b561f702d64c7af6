package dev.stele.publisher.article.persistence;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;

/** SHA-256 over documents as BSON. */
final class Digests {

    private static final DocumentCodec CODEC = new DocumentCodec();

    private Digests() {}

    static String of(Document document) {
        MessageDigest digest = sha256();
        add(digest, new RawBsonDocument(document, CODEC));
        return HexFormat.of().formatHex(digest.digest());
    }

    static void add(MessageDigest digest, RawBsonDocument document) {
        ByteBuffer bytes = document.getByteBuffer().asNIO();
        digest.update(bytes);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
