package dev.stele.e2e.bench.scale;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** One reader on one connection, who asks for compressed pages and stops the time until the last byte. */
final class Visitor {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;

    Visitor(String address) {
        this.address = address;
    }

    /** How long the answer took, which must be a good one. */
    Duration visit(String path) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        HttpResponse<byte[]> answer = get(path, HttpResponse.BodyHandlers.ofByteArray());
        Duration time = Duration.ofNanos(System.nanoTime() - begun);
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answers " + answer.statusCode());
        }
        return time;
    }

    int status(String path) throws InterruptedException {
        try {
            return get(path, HttpResponse.BodyHandlers.ofByteArray()).statusCode();
        } catch (IOException notYet) {
            return 0;
        }
    }

    String text(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private <T> HttpResponse<T> get(String path, HttpResponse.BodyHandler<T> handler)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept-Encoding", "gzip")
                .timeout(PATIENCE)
                .build();
        return http.send(request, handler);
    }
}
