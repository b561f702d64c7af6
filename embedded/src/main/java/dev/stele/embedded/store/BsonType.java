package dev.stele.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Writes documents of the store as length and BSON. */
final class BsonType extends BasicDataType<Document> {

    static final BsonType INSTANCE = new BsonType();

    /** A document in memory takes about this many times the bytes of its BSON. */
    private static final int MEMORY_FACTOR = 3;

    private BsonType() {}

    @Override
    public int getMemory(Document document) {
        return 64 + MEMORY_FACTOR * encode(document).readableBytes();
    }

    @Override
    public void write(WriteBuffer target, Document document) {
        var bytes = encode(document);
        target.putVarInt(bytes.readableBytes());
        target.put(bytes.nioBuffer());
    }

    @Override
    public Document read(ByteBuffer source) {
        int length = DataUtils.readVarInt(source);
        var bytes = Unpooled.wrappedBuffer(source.slice(source.position(), length));
        source.position(source.position() + length);
        return BsonDecoder.decodeBson(bytes);
    }

    private static ByteBuf encode(Document document) {
        var bytes = Unpooled.buffer();
        BsonEncoder.encodeDocument(document, bytes);
        return bytes;
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
