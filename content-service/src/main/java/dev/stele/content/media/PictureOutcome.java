package dev.stele.content.media;

import dev.stele.content.media.Picture.Rendition;
import dev.stele.content.media.Renditions.Encoded;
import dev.stele.contracts.MediaPublished;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a worker made of an upload. The reader trusts no length, type or measure: the process may have been taken over by the
 * file.
 */
sealed interface PictureOutcome {
    /** The renditions, with the credit and rights that are written into them. */
    record Made(RightsNotice notice, List<Encoded> renditions) implements PictureOutcome {}

    /** The file cannot be used. */
    record Refused(NotTaken.Reason reason, String message) implements PictureOutcome {}

    int MOST_RENDITIONS = 64;

    default void write(DataOutputStream out) throws IOException {
        switch (this) {
            case Made made -> {
                out.writeBoolean(true);
                PictureJob.write(out, made.notice.credit());
                PictureJob.write(out, made.notice.rights());
                out.writeInt(made.renditions.size());
                for (Encoded encoded : made.renditions) write(out, encoded);
            }
            case Refused refused -> {
                out.writeBoolean(false);
                out.writeUTF(refused.reason.name());
                out.writeUTF(refused.message);
            }
        }
        out.flush();
    }

    static PictureOutcome read(DataInputStream in) throws IOException {
        try {
            if (!in.readBoolean()) return new Refused(NotTaken.Reason.valueOf(in.readUTF()), in.readUTF());
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
        RightsNotice notice = new RightsNotice(PictureJob.readText(in), PictureJob.readText(in));
        int size = upTo(MOST_RENDITIONS, in.readInt());
        List<Encoded> renditions = new ArrayList<>();
        for (int i = 0; i < size; i++) renditions.add(readEncoded(in));
        return new Made(notice, renditions);
    }

    private static void write(DataOutputStream out, Encoded encoded) throws IOException {
        out.writeInt(encoded.rendition().width());
        out.writeInt(encoded.rendition().height());
        out.writeUTF(encoded.rendition().type());
        out.writeInt(encoded.data().length);
        out.write(encoded.data());
    }

    private static Encoded readEncoded(DataInputStream in) throws IOException {
        int width = in.readInt();
        int height = in.readInt();
        String type = in.readUTF();
        byte[] data = new byte[upTo(MediaPublished.MAX_BYTES, in.readInt())];
        in.readFully(data);
        check(data, type, width, height);
        return new Encoded(new Rendition(width, height, type, Renditions.sha256(data), data.length), data);
    }

    /** A page must never show, under our name, what is not the picture that it says it is. */
    private static void check(byte[] data, String type, int width, int height) throws IOException {
        try {
            ImageHeader found = ImageSniffer.sniff(data);
            if (!found.type().equals(type) || found.width() != width || found.height() != height) {
                throw new IOException("a file that is not the " + type + " that it is said to be");
            }
        } catch (NotTaken e) {
            throw new IOException(e);
        }
    }

    private static int upTo(int most, int length) throws IOException {
        if (length < 0 || length > most) throw new IOException("a length of " + length);
        return length;
    }
}
