package dev.stele.content.media;

import dev.stele.content.Client;
import dev.stele.content.Client.Reply;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Pictures as browsers send them. */
public final class Uploads {
    private static final String BOUNDARY = "frontier";

    private Uploads() {}

    public static Reply send(Client client, byte[] file, String name, Map<String, String> fields) {
        StringBuilder head = new StringBuilder();
        fields.forEach((field, value) -> head.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(BOUNDARY, field, value)));
        head.append(("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
                        + "Content-Type: image/jpeg\r\n\r\n")
                .formatted(BOUNDARY, name));
        byte[] body = TestPictures.concat(
                TestPictures.concat(head.toString().getBytes(StandardCharsets.UTF_8), file),
                ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return client.send(
                "POST", "/api/media", body, Map.of("Content-Type", "multipart/form-data; boundary=" + BOUNDARY));
    }
}
