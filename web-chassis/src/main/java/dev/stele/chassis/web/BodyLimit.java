package dev.stele.chassis.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies over the limit of their route and media type (413), and compressed ones and multipart where no route takes
 * it (415). Larger bodies than anonymous callers may send are received only once the caller has signed in, and only some of a person
 * at a time (429). Chunked forms are refused
 * (411), because nobody knows before their end whether they may be read. Error pages read no body: an error says nothing about who the caller is.
 */
final class BodyLimit extends OncePerRequestFilter {

    private final BodyLimits limits;
    private final Receptions receptions;
    private final Supplier<Optional<String>> caller;

    /** @param caller the person who has signed in */
    BodyLimit(BodyLimits limits, Receptions receptions, Supplier<Optional<String>> caller) {
        this.limits = limits;
        this.receptions = receptions;
        this.caller = caller;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(new UnreadRequest(request), response);
            return;
        }
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        String type = request.getContentType();
        long length = request.getContentLengthLong();
        long anonymous = limits.maxAnonymousBody().toBytes();
        long limit = limits.of(request.getRequestURI(), type);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            ProblemWriter.refuse(
                    request,
                    response,
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "compressed-body",
                    "Compressed requests are not taken",
                    "Send the body without Content-Encoding.");
        } else if (isMultipart(type) && !limits.takesMultipart(request.getRequestURI())) {
            ProblemWriter.refuse(
                    request,
                    response,
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "unsupported-media-type",
                    "No form with files is taken here",
                    "The description of the API lists the media types that this address takes.");
        } else if (limits.forms() && isForm(type) && request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            ProblemWriter.refuse(
                    request,
                    response,
                    HttpStatus.LENGTH_REQUIRED,
                    "length-required",
                    "The length of the form is missing",
                    "Send the form with Content-Length, not chunked.");
        } else if (length > limit) {
            ProblemWriter.refuse(
                    request,
                    response,
                    HttpStatus.CONTENT_TOO_LARGE,
                    "too-large",
                    "The request is too large",
                    "At most " + limit + " bytes are taken.");
        } else if (length > anonymous || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            receiving(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void receiving(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (LimitedRequest limited = new LimitedRequest(request, caller, limits, receptions)) {
            chain.doFilter(limited, response);
        } catch (BodyRefusal e) {
            e.answer(request, response);
        }
    }

    private static boolean isForm(@Nullable String type) {
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private static boolean isMultipart(@Nullable String type) {
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
