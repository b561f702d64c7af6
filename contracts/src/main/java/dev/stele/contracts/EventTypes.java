package dev.stele.contracts;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Stable names of the event types (the CloudEvents {@code type}); they outlive class names. */
public final class EventTypes {

    private static final Map<Class<? extends NewsEvent>, String> NAMES = Map.of(
            RevisionReleased.class, "dev.stele.revision-released.v1",
            PublicationOrdered.class, "dev.stele.publication-ordered.v1",
            ArticleWithdrawn.class, "dev.stele.article-withdrawn.v1",
            TranslationApproved.class, "dev.stele.translation-approved.v1",
            TranslationCarriedOver.class, "dev.stele.translation-carried-over.v1",
            FrontCurated.class, "dev.stele.front-curated.v1",
            AddressesMoved.class, "dev.stele.addresses-moved.v1",
            SiteConfigured.class, "dev.stele.site-configured.v1",
            MediaPublished.class, "dev.stele.media-published.v1",
            MediaTakenDown.class, "dev.stele.media-taken-down.v1");

    private static final Map<String, Class<? extends NewsEvent>> CLASSES =
            NAMES.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    public static final String PAGES_CHANGED = "dev.stele.pages-changed.v1";
    public static final String SURROUNDINGS_CHANGED = "dev.stele.surroundings-changed.v1";
    public static final String DESK_PROGRESS = "dev.stele.desk-progress.v1";
    public static final String ARTICLE_TOUCHED = "dev.stele.article-touched.v1";

    private EventTypes() {}

    /** The name under which an event of this class travels. */
    public static String nameOf(NewsEvent event) {
        String name = NAMES.get(event.getClass());
        if (name == null) {
            throw new IllegalArgumentException("no type name for " + event.getClass());
        }
        return name;
    }

    /** The class of a type name, or empty when this version does not know it. */
    public static Optional<Class<? extends NewsEvent>> classOf(String name) {
        return Optional.ofNullable(CLASSES.get(name));
    }

    /** Every known type name of the log with its class. */
    public static Map<String, Class<? extends NewsEvent>> all() {
        return CLASSES;
    }
}
