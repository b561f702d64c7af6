package dev.stele.website.catalogue;

import java.util.Collection;

/** Is told by the catalogue which articles it has read, so that it can read what it needs of them. */
public interface ArticlesFollower {

    /** Articles that may have changed; at a start all that are live, newest first. */
    void changed(Collection<String> ids);

    /** A picture was taken down, and the words beside it with it. */
    default void takenDown(String mediaId) {}
}
