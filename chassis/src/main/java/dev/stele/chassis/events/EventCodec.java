package dev.stele.chassis.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.EventTypes;
import dev.stele.contracts.NewsEvent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events as JSON. Output is canonical: components in the order of the record, map keys sorted, no nulls, so equal values
 * give equal bytes. Input may carry fields of a newer version, which are ignored; what a record requires must be there.
 */
public final class EventCodec {

    private final JsonMapper mapper = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    /** Canonical JSON of an event or of a value within one. */
    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    /**
     * An event of the log.
     *
     * @throws UnknownEventType when this version does not know the type
     * @throws MalformedEvent when the JSON is broken or lacks a required component
     */
    public NewsEvent readEvent(String type, byte[] json) {
        Class<? extends NewsEvent> known = EventTypes.classOf(type).orElseThrow(() -> new UnknownEventType(type));
        return read(json, known);
    }

    /**
     * Any record of the contracts.
     *
     * @throws MalformedEvent when the JSON is broken or lacks a required component
     */
    public <T> T read(byte[] json, Class<T> type) {
        T value;
        try {
            value = mapper.readValue(json, type);
        } catch (RuntimeException e) {
            throw new MalformedEvent("not a " + type.getSimpleName() + ": " + reason(e, type), e);
        }
        RequiredComponents.check(value);
        return value;
    }

    /** What is wrong and in which component, without the names of packages: people read it in the console. */
    private static String reason(RuntimeException e, Class<?> type) {
        if (!(e instanceof JacksonException unreadable)) {
            return e.getClass().getSimpleName();
        }
        String reason = unreadable.getOriginalMessage().replace(type.getPackageName() + ".", "");
        String component = unreadable.getPath().stream()
                .map(it -> it.getPropertyName() == null ? "[" + it.getIndex() + "]" : it.getPropertyName())
                .collect(Collectors.joining(" "));
        return component.isEmpty() ? reason : reason + " (" + component + ")";
    }

    /** SHA-256 of the canonical JSON, 64 hex digits. */
    public String hash(ArticleContent content) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(write(content).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The mapper itself, for values that are stored in the same form. */
    public JsonMapper mapper() {
        return mapper;
    }
}
