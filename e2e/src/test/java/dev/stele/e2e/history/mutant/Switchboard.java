package dev.stele.e2e.history.mutant;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Asked by the changed methods within the services; public because they call it. A mutant is on while its file exists. */
public final class Switchboard {

    private static Path folder = Path.of("");

    private Switchboard() {}

    static void read(Path switches) {
        folder = switches;
    }

    public static boolean skips(String point) {
        Point it = Point.valueOf(point);
        return isOn(it) && it.skips();
    }

    /** What the method returns; its own result while the mutant is off. */
    public static @Nullable Object result(String point, @Nullable Object self, Object[] arguments, Object result)
            throws ReflectiveOperationException {
        Point it = Point.valueOf(point);
        return isOn(it) ? it.effect.of(new Point.Call(self, arguments, result)) : result;
    }

    private static boolean isOn(Point point) {
        return Files.exists(folder.resolve(point.mutant.name()));
    }
}
