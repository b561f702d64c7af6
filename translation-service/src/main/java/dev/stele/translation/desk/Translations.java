package dev.stele.translation.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All translations of the newsroom. */
public interface Translations {

    Optional<Translation> find(UUID id);

    List<KnownTarget> targetsOf(UUID articleId);

    /**
     * Saves the state and what the log must be told in one write.
     *
     * @return false when somebody saved another change first; then nothing is saved
     */
    boolean save(Translation translation);
}
