package dev.stele.translation.term;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where concepts are kept. */
public interface Termbase {

    /** A condition that is null does not count; {@code locale} is a BCP 47 tag, {@code words} stand in a term or a note. */
    record Filter(
            @Nullable String words,
            @Nullable String locale,
            @Nullable String section,
            int page,
            int size) {}

    /** Some of {@code total} concepts. */
    record Page(List<Concept> items, long total) {}

    /** All that is kept: the number of concepts, and {@link ConceptContent#bytes()} of all of them. */
    record Size(long concepts, long bytes) {}

    Optional<Concept> find(String id);

    Map<String, Concept> find(Collection<String> ids);

    /** By their first terms in the order of the alphabet. */
    Page find(Filter filter);

    /** Every concept once, by id, read on the way. */
    Stream<Concept> all();

    Size size();

    /** False when the id is taken. */
    boolean insert(Concept concept);

    /** False when the stored version is not the one before this. */
    boolean update(Concept concept);

    /** False when the stored version is another. */
    boolean delete(String id, long version);

    /** Another number than before when anything may have changed, on any instance. */
    long revision();

    /** Tells all instances that something has changed. */
    void announceChange();
}
