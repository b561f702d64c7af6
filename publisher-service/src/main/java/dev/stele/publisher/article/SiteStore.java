package dev.stele.publisher.article;

import dev.stele.contracts.FrontCurated;
import dev.stele.contracts.MediaPublished;
import dev.stele.contracts.SiteConfigured;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One data database of the site. Every write may be repeated and may come late: it then changes nothing. */
public interface SiteStore {

    /** The dossiers that exist, by article. */
    Map<UUID, Dossier> dossiers(Collection<UUID> articles);

    /** Adds the pages that are not yet there. */
    void addRenditions(List<Rendition> pages);

    /** Adds the pictures that are not yet there, except those that were taken down. */
    void addPictures(List<MediaPublished> pictures);

    /** Lets readers have these pictures, which pages are about to show. */
    void reveal(Collection<UUID> pictures);

    /** Removes the bytes of these pictures for good, also those that come later. */
    void takeDown(Collection<UUID> pictures);

    /** Gives each address that nobody has to its claimant, and tells who has each of them now. */
    Map<String, UUID> claim(Collection<Route> routes);

    /** Shows what each dossier says is live, unless something newer is shown already. */
    void flip(List<Dossier> changed);

    /** Keeps each dossier, unless a newer one is kept already. */
    void keep(List<Dossier> changed);

    /** Puts a front in place of an older one. */
    void curate(FrontCurated front);

    /** Puts what became of old addresses in place of what older facts said of them. */
    void move(List<Moved> moves);

    /** Puts the settings in place of older ones. */
    void configure(SiteConfigured site);

    /** Makes writes that do not need each other; where each takes its time, they may wait for the store together. */
    default void atOnce(List<Runnable> writes) {
        writes.forEach(Runnable::run);
    }

    /** Drops what is remembered of earlier reads, because another instance may have written since. */
    default void forget() {}
}
