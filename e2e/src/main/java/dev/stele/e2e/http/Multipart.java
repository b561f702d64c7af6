package dev.stele.e2e.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A form with a file, as browsers send it. */
public final class Multipart {

    private static final String BOUNDARY = "----stele-form-of-the-tests";
    private static final String DISPOSITION = "Content-Disposition: form-data; name=\"";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    public Multipart field(String name, String value) {
        return part(DISPOSITION + name + "\"", value.getBytes(StandardCharsets.UTF_8));
    }

    public Multipart file(String name, String fileName, String type, byte[] bytes) {
        String disposition = DISPOSITION + name + "\"; filename=\"" + fileName + "\"";
        return part(disposition + "\r\nContent-Type: " + type, bytes);
    }

    private Multipart part(String head, byte[] value) {
        write("--" + BOUNDARY + "\r\n" + head + "\r\n\r\n");
        body.writeBytes(value);
        write("\r\n");
        return this;
    }

    public String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    public byte[] bytes() {
        write("--" + BOUNDARY + "--\r\n");
        return body.toByteArray();
    }

    private void write(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
