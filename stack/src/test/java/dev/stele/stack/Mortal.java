package dev.stele.stack;

import java.util.concurrent.CountDownLatch;

/** A part for tests: lives until it is ended, or ends at once with the given code. */
public final class Mortal {

    private Mortal() {}

    public static void main(String[] args) throws InterruptedException {
        if (args.length > 0) {
            Runtime.getRuntime().halt(Integer.parseInt(args[0]));
        }
        new CountDownLatch(1).await();
    }
}
