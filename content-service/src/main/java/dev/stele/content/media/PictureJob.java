package dev.stele.content.media;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One upload on its way to a worker.
 *
 * @param credit what the uploader says; if null, what the file says
 * @param rights what the uploader says; if null, what the file says
 */
record PictureJob(
        MediaSettings settings,
        ImageHeader header,
        @Nullable String credit,
        @Nullable String rights,
        byte[] file) {

    void write(DataOutputStream out) throws IOException {
        out.writeLong(settings.maxPixels());
        out.writeInt(settings.maxSide());
        write(out, settings.widths());
        write(out, settings.webpWidths());
        out.writeFloat(settings.quality());
        out.writeFloat(settings.webpQuality());
        out.writeUTF(header.type());
        out.writeInt(header.width());
        out.writeInt(header.height());
        out.writeInt(header.orientation());
        write(out, credit);
        write(out, rights);
        out.writeInt(file.length);
        out.write(file);
        out.flush();
    }

    static PictureJob read(DataInputStream in) throws IOException {
        return new PictureJob(
                new MediaSettings(
                        in.readLong(), in.readInt(), readAll(in), readAll(in), in.readFloat(), in.readFloat()),
                new ImageHeader(in.readUTF(), in.readInt(), in.readInt(), in.readInt()),
                readText(in),
                readText(in),
                readFile(in));
    }

    private static byte[] readFile(DataInputStream in) throws IOException {
        byte[] file = new byte[in.readInt()];
        in.readFully(file);
        return file;
    }

    private static void write(DataOutputStream out, List<Integer> numbers) throws IOException {
        out.writeInt(numbers.size());
        for (int number : numbers) out.writeInt(number);
    }

    private static List<Integer> readAll(DataInputStream in) throws IOException {
        List<Integer> numbers = new ArrayList<>();
        int size = in.readInt();
        for (int i = 0; i < size; i++) numbers.add(in.readInt());
        return List.copyOf(numbers);
    }

    static void write(DataOutputStream out, @Nullable String text) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) out.writeUTF(text);
    }

    static @Nullable String readText(DataInputStream in) throws IOException {
        return in.readBoolean() ? in.readUTF() : null;
    }
}
