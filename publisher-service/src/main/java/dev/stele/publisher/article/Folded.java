package dev.stele.publisher.article;

import dev.stele.contracts.MediaPublished;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dossier after a fact, and what must be written because of it.
 *
 * @param claims addresses that pages now want
 * @param revealed pictures that pages now show and no page of the article showed before
 * @param flipped whether readers see something else now
 * @param announce whether what is live has to be told, perhaps again
 */
record Folded(
        Dossier dossier,
        @Nullable Rendition rendition,
        @Nullable MediaPublished picture,
        Set<String> claims,
        Set<UUID> revealed,
        boolean flipped,
        boolean announce) {

    /** A fact that was applied before; its announcement may have been lost with the process that made it. */
    static Folded again(Dossier dossier, boolean announce) {
        return new Folded(dossier, null, null, Set.of(), Set.of(), false, announce);
    }
}
