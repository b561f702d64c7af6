package dev.stele.content.lint.passage;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where passages outlive a restart and are seen by other instances. */
public interface PassageStore {
    /** Replaces what is older of these articles. */
    void keep(List<ArticlePassages> changed, Instant now);

    /** Of articles that nothing is compared with any more: what is not forgotten here stays. */
    void forget(List<UUID> articles);

    /** What was kept at this time or later. */
    List<ArticlePassages> keptSince(Instant time);
}
