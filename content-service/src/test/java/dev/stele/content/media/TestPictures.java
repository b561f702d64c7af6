package dev.stele.content.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import javax.imageio.ImageIO;

/** Pictures drawn for tests, and what attackers make of them. */
public final class TestPictures {
    private TestPictures() {}

    public static byte[] jpeg(int width, int height) {
        return encoded(drawn(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    public static byte[] png(int width, int height) {
        return encoded(drawn(width, height, BufferedImage.TYPE_INT_RGB), "png");
    }

    public static byte[] transparentPng(int width, int height) {
        return encoded(drawn(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    public static byte[] withExif(byte[] jpeg, byte[] tiff) {
        return withSegment(jpeg, 0xE1, concat("Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff));
    }

    public static byte[] withXmp(byte[] jpeg, String properties) {
        String packet = "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x='adobe:ns:meta/'>"
                + "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description rdf:about=''"
                + " xmlns:photoshop='http://ns.adobe.com/photoshop/1.0/' xmlns:dc='http://purl.org/dc/elements/1.1/'"
                + " xmlns:exif='http://ns.adobe.com/exif/1.0/' xmlns:xmpRights='http://ns.adobe.com/xap/1.0/rights/'>"
                + properties + "</rdf:Description></rdf:RDF></x:xmpmeta>";
        return withSegment(jpeg, 0xE1, packet.getBytes(StandardCharsets.UTF_8));
    }

    /** IPTC records 2:80, 2:110 and 2:116, as picture desks write them. */
    public static byte[] withIptc(byte[] jpeg, String byLine, String credit, String copyright) {
        ByteBuffer records = ByteBuffer.allocate(1_000);
        records.put(new byte[] {0x1C, 1, 90, 0, 3, 0x1B, '%', 'G'});
        for (var field : Map.of(80, byLine, 110, credit, 116, copyright).entrySet()) {
            byte[] text = field.getValue().getBytes(StandardCharsets.UTF_8);
            records.put((byte) 0x1C).put((byte) 2).put(field.getKey().byteValue());
            records.putShort((short) text.length).put(text);
        }
        byte[] data = Arrays.copyOf(records.array(), records.position());
        byte[] head = ByteBuffer.allocate(26)
                .put("Photoshop 3.0\0008BIM\u0004\u0004\0\0".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(data.length)
                .array();
        return withSegment(jpeg, 0xED, concat(head, Arrays.copyOf(data, data.length + (data.length & 1))));
    }

    public static byte[] withComment(byte[] jpeg, String comment) {
        return withSegment(jpeg, 0xFE, comment.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A PNG of a few bytes whose header declares this size. */
    public static byte[] declaring(int width, int height) {
        byte[] png = png(1, 1);
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        return png;
    }

    public static byte[] concat(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    static byte[] withSegment(byte[] jpeg, int marker, byte[] data) {
        byte[] head = ByteBuffer.allocate(6)
                .putShort((short) 0xFFD8)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (data.length + 2))
                .array();
        return concat(concat(head, data), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static BufferedImage drawn(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(new Color(180, 60, 30));
        canvas.fillRect(0, 0, Math.max(1, width / 2), Math.max(1, height / 2));
        canvas.dispose();
        return image;
    }

    static byte[] encoded(BufferedImage image, String format) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
