package dev.stele.content.status;

import dev.stele.contracts.PagesChanged;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What readers see, by what the publisher has told. */
public interface LivePages {

    /** Those of these articles that are live somewhere. */
    Map<UUID, PagesChanged> of(Collection<UUID> articles);

    /**
     * News, newest first.
     *
     * @param section of the page in the named locale; null for any
     * @param locale in which they must be live; null for any
     */
    List<PagesChanged> newest(@Nullable String section, @Nullable String locale, int limit);

    /** By path of a page that is or once was live, old slugs too, to which article it belongs; unknown ones are left out. */
    Map<String, UUID> holders(Collection<String> paths);
}
