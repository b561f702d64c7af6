package dev.stele.chassis.web;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.mock.web.MockHttpServletRequest;

/**
 * A request for a listed route.
 *
 * @param length negative for a chunked body
 */
record SentRequest(InputStream body, String type, int length) {

    MockHttpServletRequest of(String person) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/terms") {
            @Override
            public ServletInputStream getInputStream() {
                return new DelegatingServletInputStream(body);
            }

            @Override
            public long getContentLengthLong() {
                return length;
            }

            @Override
            public Collection<Part> getParts() throws IOException {
                body.readAllBytes();
                return List.of();
            }
        };
        if (length < 0) {
            request.addHeader("Transfer-Encoding", "chunked");
        }
        request.setContentType(type);
        request.setUserPrincipal(() -> person);
        return request;
    }

    static InputStream failing(IOException failure) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }
        };
    }
}
