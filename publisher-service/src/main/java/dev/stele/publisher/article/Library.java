package dev.stele.publisher.article;

import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.MediaPublished;
import dev.stele.contracts.MediaRef;
import dev.stele.contracts.RevisionReleased;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What could be shown: released revisions, the approved text of each in each language, and the pictures that are here.
 *
 * @param variants by locale, then revision
 * @param pictures names of renditions by media id
 */
public record Library(
        @Nullable ArticleKind kind,
        @Nullable String sourceLocale,
        SortedMap<Integer, Revision> revisions,
        SortedMap<String, SortedMap<Integer, Variant>> variants,
        SortedMap<UUID, SortedSet<String>> pictures) {

    static final Library EMPTY = new Library(null, null, new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    /** Counts anew: a revision may come late, and one that is not counted may come from an old dossier. */
    public Library {
        SortedMap<Integer, Revision> counted = new TreeMap<>();
        int before = 0;
        for (var entry : revisions.entrySet()) {
            Revision revision = entry.getValue().counted(entry.getKey(), before);
            before = revision.large();
            counted.put(entry.getKey(), revision);
        }
        revisions = counted;
    }

    Library released(RevisionReleased e) {
        if (kind != null && (kind != e.kind() || !e.sourceLocale().equals(sourceLocale))) {
            throw new Rejected("kind and source language of an article never change");
        }
        SortedMap<Integer, Revision> next = new TreeMap<>(revisions);
        next.put(e.revision(), Revision.of(e));
        return new Library(e.kind(), e.sourceLocale(), next, variants, pictures);
    }

    Library approved(String locale, int revision, Variant variant) {
        SortedMap<String, SortedMap<Integer, Variant>> next = new TreeMap<>(variants);
        SortedMap<Integer, Variant> ofLocale = new TreeMap<>(variants.getOrDefault(locale, new TreeMap<>()));
        ofLocale.merge(revision, variant, (old, now) -> now.version() > old.version() ? now : old);
        next.put(locale, ofLocale);
        return new Library(kind, sourceLocale, revisions, next, pictures);
    }

    Library arrived(MediaPublished e) {
        SortedMap<UUID, SortedSet<String>> next = new TreeMap<>(pictures);
        SortedSet<String> names = new TreeSet<>(pictures.getOrDefault(e.mediaId(), new TreeSet<>()));
        names.add(e.name());
        next.put(e.mediaId(), names);
        return new Library(kind, sourceLocale, revisions, variants, next);
    }

    Library keeping(SortedMap<Integer, Revision> kept, SortedMap<String, SortedMap<Integer, Variant>> texts) {
        return new Library(kind, sourceLocale, kept, texts, pictures);
    }

    /** Whether every revision after the one, up to the other, was released as MINOR; forgotten ones are counted too. */
    boolean onlySmallChanges(int after, int upTo) {
        Revision last = revisions.get(upTo);
        return last != null && after <= upTo && last.large() <= after;
    }

    /** The approved text of a revision, if there is one. */
    public Optional<Variant> variant(String locale, int revision) {
        return Optional.ofNullable(
                variants.getOrDefault(locale, new TreeMap<>()).get(revision));
    }

    /** Whether every picture of a released revision is here. */
    public boolean illustrated(int revision) {
        Revision released = revisions.get(revision);
        return released != null && released.media().stream().allMatch(this::here);
    }

    private boolean here(MediaRef ref) {
        SortedSet<String> names = pictures.getOrDefault(ref.mediaId(), new TreeSet<>());
        return ref.names().allMatch(names::contains);
    }
}
