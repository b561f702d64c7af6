package dev.stele.chassis.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;

/**
 * A request whose body is larger than anonymous callers may send. Until the caller has signed in, its body is not read: the
 * stream fails beyond the anonymous limit, and its form has no parameters, not even those of the query. A form over 64 KB
 * has none until it has its turn either: the server reserves the memory for all of it before the first byte has come. Forms
 * with files are stored on disk as they come, and are read as soon as the caller has signed in.
 */
final class LimitedRequest extends HttpServletRequestWrapper {

    private static final long LARGE_FORM = DataSize.ofKilobytes(64).toBytes();

    private final BooleanSupplier signedIn;
    private final long anonymousLimit;
    private final long limit;
    private final boolean multipart;
    private final boolean urlEncoded;
    private boolean admitted;

    LimitedRequest(HttpServletRequest request, BooleanSupplier signedIn, long anonymousLimit, long limit) {
        super(request);
        this.signedIn = signedIn;
        this.anonymousLimit = anonymousLimit;
        this.limit = limit;
        String type = request.getContentType();
        this.multipart = type != null && startsWith(type, "multipart/");
        this.urlEncoded = type != null && startsWith(type, MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private static boolean startsWith(String type, String start) {
        return type.regionMatches(true, 0, start, 0, start.length());
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new CountedStream(super.getInputStream(), this::limit);
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    @Override
    public @Nullable String getParameter(String name) {
        return isUnread() ? null : super.getParameter(name);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return isUnread() ? null : super.getParameterValues(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return isUnread() ? Map.of() : super.getParameterMap();
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return isUnread() ? Collections.emptyEnumeration() : super.getParameterNames();
    }

    @Override
    public Collection<Part> getParts() throws IOException, ServletException {
        mustBeAdmitted();
        return super.getParts();
    }

    @Override
    public @Nullable Part getPart(String name) throws IOException, ServletException {
        mustBeAdmitted();
        return super.getPart(name);
    }

    private void mustBeAdmitted() throws BodyTooLarge {
        if (!isAdmitted()) {
            throw new BodyTooLarge(anonymousLimit);
        }
    }

    private boolean isUnread() {
        if (!multipart && !urlEncoded) {
            return false;
        }
        boolean needsTurn = urlEncoded && getContentLengthLong() > LARGE_FORM;
        return !isAdmitted() || (needsTurn && !LargeBodyTurns.isGiven(this));
    }

    private long limit() {
        return isAdmitted() ? limit : anonymousLimit;
    }

    private boolean isAdmitted() {
        admitted = admitted || signedIn.getAsBoolean();
        return admitted;
    }
}
