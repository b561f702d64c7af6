package dev.stele.embedded;

import java.nio.file.Path;

/** Runs the store as a process of its own until it is asked to end. */
public final class EmbeddedStoreMain {

    private EmbeddedStoreMain() {}

    /** Arguments: port, file. */
    public static void main(String[] args) {
        var store = EmbeddedStore.open(Path.of(args[1]), Integer.parseInt(args[0]));
        Runtime.getRuntime().addShutdownHook(new Thread(store::close, "store-close"));
        System.out.println("store answers on port " + store.port());
    }
}
