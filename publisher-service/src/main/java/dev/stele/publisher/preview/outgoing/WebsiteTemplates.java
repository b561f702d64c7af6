package dev.stele.publisher.preview.outgoing;

import dev.stele.contracts.PagePreview;
import dev.stele.publisher.preview.NoPreview;
import dev.stele.publisher.preview.PreviewSettings;
import dev.stele.publisher.preview.Templates;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Asks the website on its management binding, and shows it the secret that the two share. */
final class WebsiteTemplates implements Templates {

    private static final int OK = 200;

    private final PreviewSettings settings;
    private final JsonMapper json;
    private final HttpClient http;

    WebsiteTemplates(PreviewSettings settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
        this.http = HttpClient.newBuilder().connectTimeout(settings.timeout()).build();
    }

    @Override
    public String fill(PagePreview preview) {
        if (settings.secret().isEmpty()) {
            throw new NoPreview("Previews are off: the publisher and the website share no secret.");
        }
        HttpResponse<String> answer = send(json.writeValueAsString(
                Map.of("secret", settings.secret(), "preview", json.writeValueAsString(preview))));
        if (answer.statusCode() != OK) {
            throw new NoPreview("The website refused the preview with " + answer.statusCode() + ".");
        }
        return answer.body();
    }

    private HttpResponse<String> send(String body) {
        var request = HttpRequest.newBuilder(settings.website().resolve("/actuator/preview"))
                .timeout(settings.timeout())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new NoPreview("The website does not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoPreview("The service is stopping.", e);
        }
    }
}
