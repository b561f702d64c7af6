package dev.stele.newsroom;

import java.util.List;
import org.springframework.test.context.DynamicPropertyRegistry;

/** The services that the console is a client of, as stubs; one set for all tests. */
public final class StubServices {

    private final StubService content = new StubService();
    private final StubService translation = new StubService();
    private final StubService publisher = new StubService();
    private final StubService identity = new StubService();
    private final StubService website = new StubService();

    public StubService content() {
        return content;
    }

    public StubService translation() {
        return translation;
    }

    public StubService publisher() {
        return publisher;
    }

    public StubService identity() {
        return identity;
    }

    public StubService website() {
        return website;
    }

    public void reset() {
        List.of(content, translation, publisher, identity, website).forEach(StubService::reset);
    }

    void register(DynamicPropertyRegistry registry) {
        registry.add("stele.services.content", content::address);
        registry.add("stele.services.translation", translation::address);
        registry.add("stele.services.publisher", publisher::address);
        registry.add("stele.services.identity", identity::address);
        registry.add("stele.services.website", website::address);
        registry.add("stele.sign-in.issuer", identity::address);
        registry.add("stele.security.revocations.uri", () -> identity.address() + "/revocations");
    }
}
