package dev.stele.website.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Sends an answer: picks the coding, compares the entity tag, leaves the body out for HEAD. */
@Component
public final class AnswerWriter {

    private final SecurityHeaders security;

    AnswerWriter(SecurityHeaders security) {
        this.security = security;
    }

    public void write(Answer answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Body body = answer.bodyFor(request.getHeader("Accept-Encoding"));
        if (answer.status == HttpServletResponse.SC_OK) {
            response.addHeader("ETag", body.etag());
            if (Codings.matches(request.getHeader("If-None-Match"), body.etag())) {
                security.addToUnchanged(response);
                add(answer.validating, response);
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        security.ensureOn(response);
        add(answer.headers, response);
        response.setStatus(answer.status);
        if (answer.type != null) {
            response.setContentType(answer.type);
        }
        if (body.coding() != null) {
            response.addHeader("Content-Encoding", body.coding());
        }
        response.setContentLength(body.bytes().length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(body.bytes());
        }
    }

    private static void add(Header[] headers, HttpServletResponse response) {
        for (Header header : headers) {
            response.addHeader(header.name(), header.value());
        }
    }
}
