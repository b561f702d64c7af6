package dev.stele.stack.cli;

import dev.stele.stack.StackFailure;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Removes a person from the identity service, and then their name from the services that store it, again and again until none of
 * them finds it: what one of them was about to tell another may bring it back once.
 *
 * @param services by what people call them
 * @param tokensEnd how long after the removal a service may still take a token of the person
 */
record ForgetPerson(
        PersonApi api, URI identity, Map<String, URI> services, Duration tokensEnd, Consumer<String> progress) {

    private static final int MOST_ROUNDS = 5;

    void forget(String name, String pseudonym) {
        boolean removed = api.remove(identity, name);
        progress.accept(removed ? name + " is removed." : name + " was removed before, or never existed.");
        progress.accept("Waiting until all tokens of this person have ended.");
        waitFor(tokensEnd);
        try {
            erase(name, pseudonym);
        } catch (StackFailure failed) {
            throw new StackFailure(
                    failed.getMessage() + "; go on with ./stele forget " + name + " --as " + pseudonym + " --yes");
        }
    }

    private void erase(String name, String pseudonym) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            long found = 0;
            for (Map.Entry<String, URI> service : services.entrySet()) {
                long documents = api.erase(service.getValue(), name, pseudonym);
                progress.accept("%s: %d documents".formatted(service.getKey(), documents));
                found += documents;
            }
            if (found == 0) {
                progress.accept("No store names " + name + " any more; it is " + pseudonym + " now.");
                return;
            }
        }
        throw new StackFailure("the name was written again after each of " + MOST_ROUNDS + " rounds");
    }

    private static void waitFor(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        for (long left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
