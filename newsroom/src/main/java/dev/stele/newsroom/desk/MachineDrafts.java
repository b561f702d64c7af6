package dev.stele.newsroom.desk;

import dev.stele.newsroom.client.Refused;
import dev.stele.newsroom.client.Services;
import dev.stele.newsroom.translation.Translation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Drafts of a machine, for who translates: each then waits for a person. */
@Component
class MachineDrafts {

    private static final String DRAFTS = "/api/translations/{id}/drafts";

    private final Services services;

    private record Machine(List<Provider> providers) {}

    private record Provider(
            String name,
            @Nullable Instant closedUntil,
            @Nullable Pair pair) {

        boolean isReady() {
            return closedUntil == null && pair != null && pair.supported();
        }
    }

    private record Pair(boolean supported) {}

    MachineDrafts(Services services) {
        this.services = services;
    }

    /** Nothing where it is not the person's to write, or where no machine that is set up knows the languages. */
    Optional<DraftOffer> offer(Translation translation) {
        if (!translation.mine()) return Optional.empty();
        try {
            return asked(translation);
        } catch (Refused refused) {
            // People translate without a machine.
            return Optional.empty();
        }
    }

    private Optional<DraftOffer> asked(Translation translation) {
        String provider = services
                .translation()
                .get("/api/machine")
                .query("from", translation.sourceLocale())
                .query("to", translation.locale())
                .read(Machine.class)
                .providers()
                .stream()
                .filter(Provider::isReady)
                .map(Provider::name)
                .findFirst()
                .orElse("");
        if (provider.isEmpty()) return Optional.empty();
        long empty = translation.all().filter(it -> it.target().isEmpty()).count();
        return Optional.of(new DraftOffer(provider, empty, last(UUID.fromString(translation.id()))));
    }

    Drafts last(UUID id) {
        return services.translation().get(DRAFTS, id).read(Drafts.class);
    }

    void order(UUID id) {
        services.translation().post(DRAFTS, id).send();
    }
}
