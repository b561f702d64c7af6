package dev.stele.newsroom;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What somebody does in the console; each call answers, nothing is followed. */
public final class Visit {

    private final MockMvc mvc;
    private final MockHttpSession session;
    private final RequestPostProcessor person;
    private final List<RequestPostProcessor> with = new ArrayList<>();

    private Visit(MockMvc mvc, MockHttpSession session, RequestPostProcessor person) {
        this.mvc = mvc;
        this.session = session;
        this.person = person;
    }

    static Visit anonymous(MockMvc mvc) {
        return new Visit(mvc, new MockHttpSession(), request -> request);
    }

    static Visit signedIn(MockMvc mvc, OAuth2AuthorizedClientRepository clients, String... roles) {
        SignedIn nora = SignedIn.with(List.of(roles));
        MockHttpServletRequest request = new MockHttpServletRequest();
        MockHttpSession session = new MockHttpSession();
        request.setSession(session);
        clients.saveAuthorizedClient(nora.client(), nora.person(), request, new MockHttpServletResponse());
        return new Visit(mvc, session, authentication(nora.person()));
    }

    /** With this language remembered. */
    public Visit in(String language) {
        with.add(request -> withCookie(request, new Cookie("stele-language", language)));
        return this;
    }

    /** From a browser in that time zone. */
    public Visit at(String zone) {
        with.add(request -> withCookie(request, new Cookie("stele-zone", zone)));
        return this;
    }

    /** As htmx asks, for a part of a page. */
    public Visit htmx() {
        return header("HX-Request", "true").header("HX-Current-URL", "http://localhost/board?state=DRAFT");
    }

    /** As a script asks, for data. */
    public Visit script() {
        return header("Accept", MediaType.APPLICATION_JSON_VALUE);
    }

    public Visit header(String name, String value) {
        with.add(request -> {
            request.removeHeader(name);
            request.addHeader(name, value);
            return request;
        });
        return this;
    }

    /** Gets a page; the variables are put into the address encoded. */
    public Page get(String address, Object... variables) {
        return send(MockMvcRequestBuilders.get(address, variables));
    }

    /** Sends a form, given as names and values, with its token. */
    public Page post(String address, String... fields) {
        return send(form(address, fields).with(csrf()));
    }

    /** Sends a form as another site would make the browser send it. */
    public Page postForged(String address, String... fields) {
        return send(form(address, fields));
    }

    /** Sends data as scripts do. */
    public Page send(HttpMethod method, String address, MediaType type, byte[] body) {
        return send(MockMvcRequestBuilders.request(method, address)
                .contentType(type)
                .content(body)
                .with(csrf()));
    }

    public Page send(AbstractMockHttpServletRequestBuilder<?> request) {
        request.accept(MediaType.TEXT_HTML, MediaType.ALL).session(session).with(person);
        with.forEach(request::with);
        try {
            return new Page(mvc.perform(request).andReturn());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static MockHttpServletRequestBuilder form(String address, String... fields) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(address);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.contentType(MediaType.APPLICATION_FORM_URLENCODED);
    }

    private static MockHttpServletRequest withCookie(MockHttpServletRequest request, Cookie cookie) {
        List<Cookie> cookies = new ArrayList<>();
        if (request.getCookies() != null) {
            cookies.addAll(List.of(request.getCookies()));
        }
        cookies.add(cookie);
        request.setCookies(cookies.toArray(Cookie[]::new));
        return request;
    }
}
