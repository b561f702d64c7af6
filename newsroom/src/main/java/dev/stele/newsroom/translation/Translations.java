package dev.stele.newsroom.translation;

import dev.stele.newsroom.client.Call;
import dev.stele.newsroom.client.Refused;
import dev.stele.newsroom.client.Services;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What both desks ask of the translation service, for the signed-in person. */
@Component
public final class Translations {

    private static final String ONE = "/api/translations/{id}";
    private static final String SEGMENT = ONE + "/segments/{segment}";

    private static final Logger log = LoggerFactory.getLogger(Translations.class);

    private final Services services;

    Translations(Services services) {
        this.services = services;
    }

    public Queue queue(QueueFilter filter, int size) {
        Call call = services.translation()
                .get("/api/translations")
                .query("locale", filter.locale())
                .query("page", filter.page())
                .query("size", size);
        for (String state : filter.states()) call = call.query("state", state);
        if (filter.mine()) call = call.query("mine", true);
        if (filter.mentioned()) call = call.query("mentioned", true);
        return call.read(Queue.class);
    }

    public Translation translation(UUID id) {
        return services.translation().get(ONE, id).read(Translation.class);
    }

    public List<Suggestion> suggestions(UUID id, String segment) {
        return services.translation()
                .get(SEGMENT + "/suggestions", id, segment)
                .read(Suggestions.class)
                .items();
    }

    /** What would be found in a text that nobody has saved. */
    public List<Finding> check(UUID id, String segment, String target) {
        return services.translation()
                .post(SEGMENT + "/check", id, segment)
                .json(Map.of("target", target))
                .read(Checked.class)
                .findings();
    }

    public void comment(UUID id, String segment, String text) {
        services.translation()
                .post(SEGMENT + "/comments", id, segment)
                .json(Map.of("text", text))
                .send();
    }

    public void resolve(UUID id, String comment, boolean resolved) {
        String path = ONE + "/comments/{comment}/resolution";
        (resolved
                        ? services.translation().put(path, id, comment)
                        : services.translation().delete(path, id, comment))
                .send();
    }

    /** Settles what it can: a comment that somebody has settled or removed meanwhile needs nothing more. */
    public void settle(Translation translation, List<Comment> comments) {
        UUID id = UUID.fromString(translation.id());
        for (Comment comment : comments) {
            try {
                resolve(id, comment.id(), true);
            } catch (Refused refused) {
                log.info("Comment {} stays open: {}", comment.id(), refused.getMessage());
            }
        }
    }

    public void reopen(UUID id) {
        services.translation().post(ONE + "/reopen", id).json(Map.of()).send();
    }

    private record Checked(List<Finding> findings) {}
}
