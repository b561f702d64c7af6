package dev.stele.translation.term.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/**
 * Reads lists of one kind up to a number that counts for all lists of the request together, and one more to show that there
 * were too many: a small body can hold more items than there is memory for.
 */
abstract class Counted<T> extends ValueDeserializer<List<@Nullable T>> {

    private final Class<T> type;
    private final int most;

    Counted(Class<T> type, int most) {
        this.type = type;
        this.most = most;
    }

    @Override
    public List<@Nullable T> deserialize(JsonParser json, DeserializationContext context) {
        List<@Nullable T> items = new ArrayList<>();
        if (!json.isExpectedStartArrayToken()) {
            return context.reportInputMismatch(this, "a list");
        }
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (count(context) > most + 1) {
                json.skipChildren();
            } else {
                items.add(token == JsonToken.VALUE_NULL ? null : context.readValue(json, type));
            }
        }
        return items;
    }

    private int count(DeserializationContext context) {
        Integer before = (Integer) context.getAttribute(getClass());
        int now = before == null ? 1 : before + 1;
        context.setAttribute(getClass(), now);
        return now;
    }
}
