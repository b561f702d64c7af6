package dev.stele.e2e.attack;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures as large as the content service takes them: 20 MB, or 64 million pixels. */
final class LargePictures {

    private static final long SEED = 4711;
    private static final int BYTES_PER_PIXEL = 3;

    private LargePictures() {}

    /** 12,000 × 5,300 pixels, of which few are noise, so that 190 MB become less than 20. */
    static void png(OutputStream out) throws IOException {
        int width = 12_000;
        int height = 5_300;
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        chunk(out, "IHDR", header, header.length);
        Random noise = new Random(SEED);
        byte[] row = new byte[1 + width * BYTES_PER_PIXEL];
        byte[] some = new byte[width / 4];
        try (var deflating = new DeflaterOutputStream(new Chunks(out), new Deflater(Deflater.BEST_SPEED), 1 << 16)) {
            for (int y = 0; y < height; y++) {
                noise.nextBytes(some);
                System.arraycopy(some, 0, row, 1, some.length);
                deflating.write(row);
            }
        }
        chunk(out, "IEND", new byte[0], 0);
    }

    /** 8,000 × 6,000 pixels of noise. */
    static void jpeg(OutputStream out) throws IOException {
        BufferedImage image = new BufferedImage(8_000, 6_000, BufferedImage.TYPE_3BYTE_BGR);
        byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        new Random(SEED).nextBytes(pixels);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(0.25f);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), settings);
        } finally {
            writer.dispose();
        }
    }

    private static void chunk(OutputStream out, String type, byte[] data, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data, 0, length);
        out.write(ByteBuffer.allocate(8).putInt(length).put(name).array());
        out.write(data, 0, length);
        out.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    /** Each write is a chunk of pixels. */
    private static final class Chunks extends FilterOutputStream {

        Chunks(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            chunk(out, "IDAT", java.util.Arrays.copyOfRange(bytes, from, from + length), length);
        }

        @Override
        public void close() {
            // The end of the file follows.
        }
    }
}
