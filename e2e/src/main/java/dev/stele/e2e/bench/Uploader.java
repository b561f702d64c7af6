package dev.stele.e2e.bench;

import dev.stele.e2e.attack.LargeFile;
import dev.stele.e2e.people.Editor;
import dev.stele.e2e.people.Staff;
import dev.stele.e2e.people.Story;
import dev.stele.e2e.people.Text;
import dev.stele.e2e.people.Translator;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** Somebody with every role who may upload files of all kinds; the translation is claimed, so that XLIFF is read. */
final class Uploader {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final long WAIT_SECONDS = 60;
    private static final String BOUNDARY = "----stele-upload";
    private static final List<String> ROLES = List.of("editor", "chief", "translator:ru", "reviewer:ru");
    private static final int TAKEN = 409;
    private static final int NO_ANSWER = 0;

    private final Staff staff;
    private final String name;
    private final Translator.Claim claim;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Uploader(Staff staff, String name, Translator.Claim claim) {
        this.staff = staff;
        this.name = name;
        this.claim = claim;
    }

    static Uploader admitted(Staff staff, int number) throws InterruptedException {
        String name = "uploader-" + number;
        staff.api(5, "admin")
                .post("/api/users", Map.of("name", name, "password", name, "roles", ROLES))
                .expect(201, TAKEN);
        Editor editor = new Editor(staff.api(1, name));
        Text text = Text.headed("Uploaded by " + name).paragraph("p1", "One sentence is enough here.");
        Story story = editor.release(editor.write("en", text, "ru"), "MAJOR", "to be translated");
        Translator translator = new Translator(staff.api(2, name), "ru");
        return new Uploader(staff, name, translator.claim(queued(translator, story)));
    }

    private static String queued(Translator translator, Story story) throws InterruptedException {
        for (int i = 0; i < WAIT_SECONDS; i++) {
            Optional<JsonNode> entry = translator.queued(story.id(), story.revision());
            if (entry.isPresent()) {
                return entry.get().path("id").asString();
            }
            TimeUnit.SECONDS.sleep(1);
        }
        throw new IllegalStateException("the translation of " + story.id() + " does not come");
    }

    /** The status of the answer, 0 when there was none. */
    int upload(LargeFile kind, Path file) throws InterruptedException {
        try {
            HttpRequest request = request(kind, file)
                    .timeout(PATIENCE)
                    .header("Authorization", "Bearer " + staff.tokens().apply(name))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return NO_ANSWER;
        }
    }

    private HttpRequest.Builder request(LargeFile kind, Path file) throws FileNotFoundException {
        return switch (kind) {
            case PICTURE_PNG, PICTURE_JPEG ->
                to(1, "/api/media")
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(form(kind, file));
            case REDIRECTS ->
                to(1, "/api/redirects").header("Content-Type", kind.type()).POST(BodyPublishers.ofFile(file));
            case ARTICLE ->
                to(1, "/api/articles").header("Content-Type", kind.type()).POST(BodyPublishers.ofFile(file));
            case TERMS_CSV, TERMS_TBX, TERMS_JSON ->
                to(2, "/api/terms").header("Content-Type", kind.type()).PUT(BodyPublishers.ofFile(file));
            case MEMORY_TMX ->
                to(2, "/api/memory.tmx?from=en&to=ru&name=" + name)
                        .header("Content-Type", kind.type())
                        .POST(BodyPublishers.ofFile(file));
            case XLIFF ->
                to(2, "/api/translations/" + claim.translation() + ".xlf")
                        .header("Content-Type", kind.type())
                        .header("Claim-Token", claim.token())
                        .PUT(BodyPublishers.ofFile(file));
            case SEGMENTATION ->
                to(2, "/api/segmentation/en")
                        .header("Content-Type", kind.type())
                        .header("If-Match", "\"0\"")
                        .PUT(BodyPublishers.ofFile(file));
        };
    }

    private HttpRequest.Builder to(int offset, String path) {
        return HttpRequest.newBuilder(URI.create(staff.address(offset) + path));
    }

    private static BodyPublisher form(LargeFile kind, Path file) throws FileNotFoundException {
        String start =
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x\"\r\nContent-Type: "
                        + kind.type() + "\r\n\r\n";
        String end = "\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"credit\"\r\n\r\nStele\r\n--"
                + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"rights\"\r\n\r\nown work\r\n--" + BOUNDARY
                + "--\r\n";
        return BodyPublishers.concat(
                BodyPublishers.ofByteArray(start.getBytes(StandardCharsets.UTF_8)),
                BodyPublishers.ofFile(file),
                BodyPublishers.ofByteArray(end.getBytes(StandardCharsets.UTF_8)));
    }
}
