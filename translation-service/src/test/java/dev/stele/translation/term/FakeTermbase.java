package dev.stele.translation.term;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A termbase in memory that counts how often it is read as a whole. */
public final class FakeTermbase implements Termbase {

    public final Map<String, Concept> concepts = new TreeMap<>();
    public final AtomicInteger readings = new AtomicInteger();
    public Runnable afterReading = () -> {};
    private long revision;

    public FakeTermbase(Concept... concepts) {
        Stream.of(concepts).forEach(this::insert);
    }

    @Override
    public Optional<Concept> find(String id) {
        return Optional.ofNullable(concepts.get(id));
    }

    @Override
    public Map<String, Concept> find(Collection<String> ids) {
        return ids.stream().filter(concepts::containsKey).collect(Collectors.toMap(it -> it, concepts::get));
    }

    @Override
    public Page find(Filter filter) {
        return new Page(List.copyOf(concepts.values()), concepts.size());
    }

    @Override
    public Stream<Concept> all() {
        readings.incrementAndGet();
        List<Concept> all = List.copyOf(concepts.values());
        afterReading.run();
        return all.stream();
    }

    @Override
    public Size size() {
        return new Size(
                concepts.size(),
                concepts.values().stream().mapToLong(Concept::bytes).sum());
    }

    @Override
    public boolean insert(Concept concept) {
        return concepts.putIfAbsent(concept.id(), concept) == null;
    }

    @Override
    public boolean update(Concept concept) {
        return concepts.computeIfPresent(
                        concept.id(), (id, known) -> known.version() == concept.version() - 1 ? concept : known)
                == concept;
    }

    @Override
    public boolean delete(String id, long version) {
        return concepts.containsKey(id) && concepts.get(id).version() == version && concepts.remove(id) != null;
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public void announceChange() {
        revision++;
    }
}
