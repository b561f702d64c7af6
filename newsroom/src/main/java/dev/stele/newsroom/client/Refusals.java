package dev.stele.newsroom.client;

import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.ResponseErrorHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Turns an answer that is no success into the exception that carries its words. */
final class Refusals implements ResponseErrorHandler {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Override
    public boolean hasError(ClientHttpResponse response) throws IOException {
        return response.getStatusCode().isError();
    }

    @Override
    public void handleError(URI url, HttpMethod method, ClientHttpResponse response) throws IOException {
        HttpStatusCode status = response.getStatusCode();
        throw of(status.value(), response.getBody().readAllBytes());
    }

    static Refused of(int status, byte[] body) {
        return new Refused(status, document(body));
    }

    // Proxies and containers refuse in HTML; the status is then all there is.
    private static JsonNode document(byte[] body) {
        try {
            JsonNode document = MAPPER.readTree(body);
            return document.isObject() ? document : JsonNodeFactory.instance.objectNode();
        } catch (JacksonException e) {
            return JsonNodeFactory.instance.objectNode();
        }
    }
}
