package dev.stele.newsroom.client;

import dev.stele.newsroom.signin.Tokens;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** The services that the console is a client of. */
@Component
public final class Services {

    private static final Duration CONNECT = Duration.ofSeconds(3);

    private final ServiceClient content;
    private final ServiceClient uploads;
    private final ServiceClient translation;
    private final ServiceClient publisher;
    private final ServiceClient identity;
    private final ServiceClient website;

    Services(ServiceSettings settings, RestClient.Builder builder, Tokens tokens, SpokenLanguage language) {
        RestClient.Builder plain =
                builder.clone().requestFactory(factory(settings.timeout())).defaultStatusHandler(new Refusals());
        // An interceptor would hold the whole body of an upload in memory.
        RestClient.Builder personal = plain.clone()
                .defaultRequest(request -> request.headers(headers -> {
                    headers.setBearerAuth(tokens.current());
                    headers.setAcceptLanguageAsLocales(language.preferred());
                }));
        uploads = client(
                "content", settings.content(), personal.clone().requestFactory(factory(settings.uploadTimeout())));
        content = client("content", settings.content(), personal);
        translation = client("translation", settings.translation(), personal);
        publisher = client("publisher", settings.publisher(), personal);
        identity = client("identity", settings.identity(), personal);
        website = client("website", settings.website(), plain);
    }

    public ServiceClient content() {
        return content;
    }

    /** The content service, for large bodies: pictures, and tables of addresses. */
    public ServiceClient uploads() {
        return uploads;
    }

    public ServiceClient translation() {
        return translation;
    }

    public ServiceClient publisher() {
        return publisher;
    }

    /** The users, for whoever administers them. */
    public ServiceClient identity() {
        return identity;
    }

    /** The readers' pages; no token is sent there. */
    public ServiceClient website() {
        return website;
    }

    private static ServiceClient client(String name, URI address, RestClient.Builder builder) {
        return new ServiceClient(name, builder.clone().baseUrl(address).build());
    }

    private static JdkClientHttpRequestFactory factory(Duration timeout) {
        // HTTP/2 without TLS costs an upgrade attempt on every new connection, and none of the services speaks it.
        var factory = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .build());
        factory.setReadTimeout(timeout);
        return factory;
    }
}
