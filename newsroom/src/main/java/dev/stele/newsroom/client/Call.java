package dev.stele.newsroom.client;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.UriBuilder;

/** One call, put together and then made by one of the last methods; a refusal is thrown as {@link Refused}. */
public final class Call {

    private final String service;
    private final RestClient http;
    private final HttpMethod method;
    private final String path;
    private final List<Object> variables;
    private final List<String> query = new ArrayList<>();
    private final HttpHeaders headers = new HttpHeaders();
    private @Nullable Object body;

    Call(String service, RestClient http, HttpMethod method, String path, Object... variables) {
        this.service = service;
        this.http = http;
        this.method = method;
        this.path = path;
        this.variables = new ArrayList<>(Arrays.asList(variables));
    }

    /** Adds a query parameter, unless there is nothing to say with it. */
    public Call query(String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            query.add(name);
            variables.add(value);
        }
        return this;
    }

    public Call header(String name, String value) {
        headers.set(name, value);
        return this;
    }

    public Call ifMatch(String etag) {
        return header(HttpHeaders.IF_MATCH, etag);
    }

    public Call json(Object value) {
        return body(MediaType.APPLICATION_JSON, value);
    }

    public Call body(MediaType type, Object value) {
        headers.setContentType(type);
        body = value;
        return this;
    }

    public <T> T read(Class<T> type) {
        return present(exchange(spec -> spec.toEntity(type)).getBody());
    }

    public <T> T read(ParameterizedTypeReference<T> type) {
        return present(exchange(spec -> spec.toEntity(type)).getBody());
    }

    public <T> Versioned<T> versioned(Class<T> type) {
        ResponseEntity<T> answer = exchange(spec -> spec.toEntity(type));
        return new Versioned<>(
                present(answer.getBody()), present(answer.getHeaders().getETag()));
    }

    /** The answer as it came, with its headers. */
    public ResponseEntity<byte[]> raw() {
        return exchange(spec -> spec.toEntity(byte[].class));
    }

    /** Makes the call for its effect. */
    public void send() {
        exchange(RestClient.ResponseSpec::toBodilessEntity);
    }

    private <R> R exchange(Function<RestClient.ResponseSpec, R> reading) {
        RestClient.RequestBodySpec request =
                http.method(method).uri(this::address).headers(all -> all.putAll(headers));
        try {
            return reading.apply((body == null ? request : request.body(body)).retrieve());
        } catch (ResourceAccessException e) {
            throw Refused.unreachable(service, e);
        }
    }

    private URI address(UriBuilder builder) {
        UriBuilder address = builder.path(path);
        for (int i = 0; i < query.size(); i++) {
            address = address.queryParam(query.get(i), "{query" + i + "}");
        }
        return address.build(variables.toArray());
    }

    private <T> T present(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException(method + " " + path + " of " + service + " lacks a body or an ETag");
        }
        return part;
    }
}
