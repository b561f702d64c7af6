package dev.stele.e2e.attack;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Files that somebody uploads as a picture, by name. */
final class HostilePictures {

    private static final int PNG_SIGNATURE = 8;
    private static final int PNG_HEADER_END = 33;
    private static final int SCAN = 0xDA;
    private static final int MEBIBYTE = 1 << 20;

    static final Map<String, Supplier<byte[]>> BY_NAME = Map.ofEntries(
            Map.entry("nothing", () -> new byte[0]),
            Map.entry("page", () -> text("<!doctype html><script>alert(1)</script>")),
            Map.entry("svg", () -> text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")),
            Map.entry("svg-entity", () -> text("<!DOCTYPE s [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg>&x;</svg>")),
            Map.entry("postscript", () -> text("%!PS\n(/etc/passwd) (r) file")),
            Map.entry("mvg", () -> text("push graphic-context\nfill 'url(https://127.0.0.1:1/x)'\n")),
            Map.entry("zip", () -> text("PK\3\4@1000x(a)")),
            Map.entry("gif", () -> text("GIF89a\1\0\1\0\0\0\0;")),
            Map.entry("tiff", () -> bytes(0x49, 0x49, 0x2A, 0, 8, 0, 0, 0, 255, 255)),
            Map.entry("jpeg-head", () -> bytes(0xFF, 0xD8, 0xFF)),
            Map.entry("jpeg-cut", () -> Arrays.copyOf(jpeg(400, 300), 1_000)),
            Map.entry("jpeg-and-page", () -> joined(jpeg(40, 30), text("<script>alert(1)</script>"))),
            Map.entry("jpeg-and-zip", () -> joined(jpeg(40, 30), text("PK\3\4"))),
            Map.entry("jpeg-scans", () -> scans(1_000)),
            Map.entry("jpeg-segments", () -> withSegments(jpeg(40, 30), 60_000, 2)),
            Map.entry("jpeg-endless-segment", () -> bytes(0xFF, 0xD8, 0xFF, 0xE1, 0xFF, 0xFF, 1)),
            Map.entry("jpeg-empty-segment", () -> bytes(0xFF, 0xD8, 0xFF, 0xE1, 0, 0, 0xFF, 0xD9)),
            Map.entry("jpeg-exif-loop", () -> withSegment(jpeg(40, 30), exifLoop())),
            Map.entry("png-cut", () -> Arrays.copyOf(png(400, 300), 60)),
            Map.entry("png-60000", () -> declaring(60_000, 60_000)),
            Map.entry("png-negative", () -> declaring(-1, -1)),
            Map.entry("png-zero", () -> declaring(0, 10)),
            Map.entry("png-lies", () -> declaring(7_000, 7_000)),
            Map.entry("png-bomb", () -> withChunk(png(4, 3), "zTXt", joined(text("a\0\0"), squeezed(64 * MEBIBYTE)))),
            Map.entry(
                    "png-profile-bomb",
                    () -> withChunk(png(4, 3), "iCCP", joined(text("a\0\0"), squeezed(64 * MEBIBYTE)))),
            Map.entry(
                    "png-long-chunk",
                    () -> joined(Arrays.copyOf(png(4, 3), PNG_HEADER_END), bytes(0x7F, 255, 255, 255))),
            Map.entry("webp-cut", () -> text("RIFF\u00FF\u00FF\u00FF\u00FFWEBPVP8 ")),
            Map.entry(
                    "webp-lies",
                    () -> text("RIFF\36\0\0\0WEBPVP8X\12\0\0\0\20\0\0\0\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF")),
            Map.entry("zeros", () -> new byte[MEBIBYTE]));

    private HostilePictures() {}

    private static byte[] jpeg(int width, int height) {
        return written("jpeg", width, height, ImageWriteParam.MODE_DISABLED);
    }

    private static byte[] png(int width, int height) {
        return written("png", width, height, ImageWriteParam.MODE_COPY_FROM_METADATA);
    }

    private static byte[] written(String format, int width, int height, int progressive) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setProgressiveMode(progressive);
            writer.setOutput(output);
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            writer.write(null, new IIOImage(image, null, null), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** The last scan of a progressive JPEG again and again. */
    private static byte[] scans(int count) {
        byte[] file = written("jpeg", 200, 200, ImageWriteParam.MODE_DEFAULT);
        int end = file.length - 2;
        int from = end;
        while ((file[from] & 0xFF) != 0xFF || (file[from + 1] & 0xFF) != SCAN) {
            from--;
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(file, 0, end);
        for (int i = 0; i < count; i++) {
            all.write(file, from, end - from);
        }
        all.write(file, end, 2);
        return all.toByteArray();
    }

    private static byte[] withSegments(byte[] jpeg, int count, int length) {
        ByteBuffer segments = ByteBuffer.allocate(count * (length + 2));
        for (int i = 0; i < count; i++) {
            segments.putShort((short) 0xFFFE).putShort((short) length).put(new byte[length - 2]);
        }
        return joined(joined(bytes(0xFF, 0xD8), segments.array()), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static byte[] withSegment(byte[] jpeg, byte[] data) {
        byte[] head = ByteBuffer.allocate(4)
                .putShort((short) 0xFFE1)
                .putShort((short) (data.length + 2))
                .array();
        return joined(joined(bytes(0xFF, 0xD8), joined(head, data)), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** A directory whose next directory is itself. */
    private static byte[] exifLoop() {
        return joined(text("Exif\0\0"), bytes('M', 'M', 0, 42, 0, 0, 0, 8, 0, 0, 0, 0, 0, 8));
    }

    /** A PNG of a few bytes whose header declares this size. */
    private static byte[] declaring(int width, int height) {
        byte[] png = png(1, 1);
        ByteBuffer buffer = ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        CRC32 sum = new CRC32();
        sum.update(png, PNG_SIGNATURE + 4, 17);
        buffer.putInt(29, (int) sum.getValue());
        return png;
    }

    private static byte[] withChunk(byte[] png, String type, byte[] data) {
        byte[] typed = joined(text(type), data);
        CRC32 sum = new CRC32();
        sum.update(typed);
        ByteBuffer chunk = ByteBuffer.allocate(8 + typed.length);
        chunk.putInt(data.length).put(typed).putInt((int) sum.getValue());
        byte[] head = Arrays.copyOf(png, PNG_HEADER_END);
        return joined(joined(head, chunk.array()), Arrays.copyOfRange(png, PNG_HEADER_END, png.length));
    }

    /** So many zeros, compressed. */
    private static byte[] squeezed(int length) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var deflating = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION))) {
            byte[] block = new byte[MEBIBYTE];
            for (int i = 0; i < length / block.length; i++) {
                deflating.write(block);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] text(String text) {
        return Data.expanded(text).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
