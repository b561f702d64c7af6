package dev.stele.newsroom;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** The console before stubs of the services, visited by people of any role: {@code as("editor").get("/board")}. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "stele.services.silence=200ms",
            "stele.sign-in.addresses=http://localhost,https://console.example"
        })
@AutoConfigureMockMvc
@Import(TestSignIn.class)
public abstract class ConsoleTest {

    protected static final StubServices SERVICES = new StubServices();

    @Autowired
    private MockMvc mvc;

    @Autowired
    private OAuth2AuthorizedClientRepository clients;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        SERVICES.register(registry);
    }

    @BeforeEach
    void forgetServices() {
        SERVICES.reset();
    }

    /** A person whose user name is {@code nora}, with the token {@code nora-token} and these roles. */
    protected final Visit as(String... roles) {
        return Visit.signedIn(mvc, clients, roles);
    }

    /** Somebody without a session. */
    protected final Visit nobody() {
        return Visit.anonymous(mvc);
    }

    /** Where a real browser finds the console. */
    protected final String address() {
        return "http://localhost:" + port;
    }
}
