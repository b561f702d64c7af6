package dev.stele.stack;

/** Takes back what was to be done at the end of this process. */
final class ShutdownHooks {

    private ShutdownHooks() {}

    static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            // then the hook is what has just run
        }
    }
}
