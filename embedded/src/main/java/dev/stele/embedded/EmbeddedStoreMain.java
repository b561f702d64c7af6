package dev.stele.embedded;

import java.nio.file.Path;

/** Runs the store as a process of its own until it is asked to end. */
public final class EmbeddedStoreMain {

    private EmbeddedStoreMain() {}

    /** Arguments: port, file. */
    public static void main(String[] args) {
        var store = EmbeddedStore.open(Path.of(args[1]), Integer.parseInt(args[0]), EmbeddedStoreMain::giveUp);
        Runtime.getRuntime().addShutdownHook(new Thread(store::close, "store-close"));
        System.out.println("store answers on port " + store.port());
    }

    /** A full disk, say: whoever watches this process starts it again, on what was last written whole. */
    private static void giveUp() {
        System.out.println("the store cannot write its file and ends");
        Runtime.getRuntime().halt(1);
    }
}
