package dev.stele.contracts;

import java.util.Map;
import java.util.TreeMap;

/** Every type name that travels on any topic, with its record. */
final class MessageTypes {

    private MessageTypes() {}

    static Map<String, Class<?>> all() {
        Map<String, Class<?>> types = new TreeMap<>(EventTypes.all());
        types.put(EventTypes.PAGES_CHANGED, PagesChanged.class);
        types.put(EventTypes.SURROUNDINGS_CHANGED, SurroundingsChanged.class);
        types.put(EventTypes.DESK_PROGRESS, DeskProgress.class);
        types.put(EventTypes.ARTICLE_TOUCHED, ArticleTouched.class);
        return types;
    }
}
