package dev.stele.newsroom.client;

import org.springframework.http.HttpMethod;
import org.springframework.web.client.RestClient;

/** Calls one service. Paths are templates, as in {@code /api/articles/{id}}; their variables are encoded. */
public final class ServiceClient {

    private final String name;
    private final RestClient http;

    ServiceClient(String name, RestClient http) {
        this.name = name;
        this.http = http;
    }

    public Call get(String path, Object... variables) {
        return call(HttpMethod.GET, path, variables);
    }

    public Call post(String path, Object... variables) {
        return call(HttpMethod.POST, path, variables);
    }

    public Call put(String path, Object... variables) {
        return call(HttpMethod.PUT, path, variables);
    }

    public Call patch(String path, Object... variables) {
        return call(HttpMethod.PATCH, path, variables);
    }

    public Call delete(String path, Object... variables) {
        return call(HttpMethod.DELETE, path, variables);
    }

    private Call call(HttpMethod method, String path, Object... variables) {
        return new Call(name, http, method, path, variables);
    }
}
