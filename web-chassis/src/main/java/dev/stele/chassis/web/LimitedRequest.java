package dev.stele.chassis.web;

import dev.stele.chassis.web.connection.CurrentConnection;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;

/**
 * A request whose body is larger than anonymous callers may send. Until the caller has signed in, its body is not read: the
 * stream fails beyond the anonymous limit, and its form has no parameters, not even those of the query. Afterwards it is
 * received completely as soon as it is needed, within the share of the person. A form over 64 KB is not parsed until it has its
 * turn. Forms with files are received by the server, which stores them on disk.
 */
final class LimitedRequest extends ParameterMapRequest implements Closeable {

    private static final long LARGE_FORM = DataSize.ofKilobytes(64).toBytes();

    private final Supplier<Optional<String>> caller;
    private final Receptions receptions;
    private final long anonymousLimit;
    private final long limit;
    private final boolean multipart;
    private final boolean urlEncoded;
    private final boolean isParsed;
    private @Nullable String person;
    private boolean hasTurn;
    private Turns.@Nullable Turn reception;
    private @Nullable ReceivedBody body;
    private @Nullable ServletInputStream received;
    private @Nullable Map<String, String[]> form;

    LimitedRequest(
            HttpServletRequest request, Supplier<Optional<String>> caller, BodyLimits limits, Receptions receptions) {
        super(request);
        String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        this.caller = caller;
        this.receptions = receptions;
        this.anonymousLimit = limits.maxAnonymousBody().toBytes();
        this.limit = limits.of(request.getRequestURI(), request.getContentType());
        this.multipart = type.startsWith("multipart/");
        this.urlEncoded = type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
        this.isParsed = urlEncoded && limits.forms() && "POST".equals(request.getMethod());
    }

    /** The person who has signed in. */
    Optional<String> person() {
        if (person == null && caller.get().isPresent()) {
            person = caller.get().get();
            CurrentConnection.allowPauses();
        }
        return Optional.ofNullable(person);
    }

    /**
     * Waits until the body has come, if the caller has signed in.
     *
     * @return its bytes, or those of the parts of a form with files; 0 if the caller has not signed in
     * @throws BodyRefusal if it is not taken
     */
    long receive() throws IOException {
        if (person().isEmpty()) {
            return 0;
        }
        begin();
        if (multipart) {
            return receiveParts();
        }
        if (body == null) {
            body = receptions.receive(new CountedStream(super.getInputStream(), this::limit));
            received = new ReceivedStream(body.read());
        }
        return body.size();
    }

    private void begin() {
        if (reception == null && person != null) {
            long length = super.getContentLengthLong();
            reception = receptions.begin(person, length < 0 ? limit : length);
        }
    }

    private long receiveParts() {
        try {
            return super.getParts().stream().mapToLong(Part::getSize).sum();
        } catch (IOException | ServletException | IllegalStateException e) {
            // Whoever reads the parts gets the same again, and answers it.
            return Math.max(0, super.getContentLengthLong());
        }
    }

    /** From now on the body may be parsed. */
    void giveTurn() {
        hasTurn = true;
    }

    @Override
    public int getContentLength() {
        return (int) Math.min(Integer.MAX_VALUE, getContentLengthLong());
    }

    @Override
    public long getContentLengthLong() {
        return body == null ? super.getContentLengthLong() : body.size();
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return received == null ? new CountedStream(super.getInputStream(), this::limit) : received;
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        if (isUnread()) {
            return Map.of();
        }
        if (isParsed) {
            return form();
        }
        if (multipart) {
            begin();
        }
        return getRequest().getParameterMap();
    }

    private boolean isUnread() {
        if (!multipart && !urlEncoded) {
            return false;
        }
        boolean needsTurn = urlEncoded && super.getContentLengthLong() > LARGE_FORM;
        return person().isEmpty() || (needsTurn && !hasTurn);
    }

    private Map<String, String[]> form() {
        try {
            receive();
            if (form == null) {
                // The server parses the query only: the body has been read.
                form = receptions.parse(getRequest().getParameterMap(), getInputStream(), getCharacterEncoding());
            }
            return form;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Collection<Part> getParts() throws IOException, ServletException {
        mustBeSignedIn();
        begin();
        return super.getParts();
    }

    @Override
    public @Nullable Part getPart(String name) throws IOException, ServletException {
        mustBeSignedIn();
        begin();
        return super.getPart(name);
    }

    private void mustBeSignedIn() throws BodyTooLarge {
        if (person().isEmpty()) {
            throw new BodyTooLarge(anonymousLimit);
        }
    }

    private long limit() {
        return person().isPresent() ? limit : anonymousLimit;
    }

    /** Ends the reception, and frees what the body took. */
    @Override
    public void close() throws IOException {
        try (Turns.Turn ending = reception) {
            if (body != null) {
                body.close();
            }
        }
    }
}
