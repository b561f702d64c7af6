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
            if (isKnown(answer, body, request)) {
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

    /** A date is looked at only where no tag was sent (RFC 9110, 13.1.3), and one that is none is ignored. */
    private static boolean isKnown(Answer answer, Body body, HttpServletRequest request) {
        String tags = request.getHeader("If-None-Match");
        if (tags != null || answer.modified == null) {
            return Codings.matches(tags, body.etag());
        }
        try {
            long since = request.getDateHeader("If-Modified-Since");
            return since >= answer.modified.toEpochMilli();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void add(Header[] headers, HttpServletResponse response) {
        for (Header header : headers) {
            response.addHeader(header.name(), header.value());
        }
    }
}
