package dev.stele.chassis;

/**
 * Places where a test may let the process die, to prove that nothing is lost there.
 *
 * <p>Named by the system property {@code stele.halt}; without it a call costs one comparison with null.
 */
public final class HaltPoints {

    private static final String CHOSEN = System.getProperty("stele.halt");

    private HaltPoints() {}

    /** Ends the process at once, as kill -9 would, when the property names this point. */
    public static void reached(String point) {
        if (CHOSEN != null && CHOSEN.equals(point)) {
            Runtime.getRuntime().halt(137);
        }
    }
}
