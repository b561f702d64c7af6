package dev.stele.content.lint;

import dev.stele.content.lint.Surroundings.LinkState;
import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.SiteSettings;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands behind links within the site. */
@FunctionalInterface
public interface KnownLinks {
    /** By address as it stands in the text; what nobody can judge is left out. */
    Map<String, LinkState> of(UUID own, ArticleContent content, @Nullable SiteSettings site);
}
