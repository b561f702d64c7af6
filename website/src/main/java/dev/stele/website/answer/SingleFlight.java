package dev.stele.website.answer;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/** Lets one thread make what several ask for at the same time; the others wait for it. */
final class SingleFlight<T> {

    private final ConcurrentMap<String, CompletableFuture<T>> flights = new ConcurrentHashMap<>();

    T get(String name, Supplier<T> maker) {
        CompletableFuture<T> mine = new CompletableFuture<>();
        CompletableFuture<T> theirs = flights.putIfAbsent(name, mine);
        return theirs == null ? make(name, maker, mine) : await(theirs);
    }

    /** From now on nobody joins what is being made. */
    void clear() {
        flights.clear();
    }

    private T make(String name, Supplier<T> maker, CompletableFuture<T> flight) {
        try {
            T made = maker.get();
            flight.complete(made);
            return made;
        } catch (RuntimeException | Error e) {
            flight.completeExceptionally(e);
            throw e;
        } finally {
            flights.remove(name, flight);
        }
    }

    private static <T> T await(CompletableFuture<T> flight) {
        try {
            return flight.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
