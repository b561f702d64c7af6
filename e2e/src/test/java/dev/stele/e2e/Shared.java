package dev.stele.e2e;

import dev.stele.e2e.house.Checkout;
import dev.stele.e2e.house.House;
import dev.stele.e2e.people.Staff;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one newsroom that the tests of this JVM share; it ends with the JVM. */
public final class Shared {

    private Shared() {}

    public static House house() {
        return Holder.HOUSE;
    }

    public static Staff staff() {
        return house().staff();
    }

    private static final class Holder {
        static final House HOUSE = open();

        private static House open() {
            House house = House.open(Checkout.root(), data(), System.out::println);
            DemoInAdvance.begin();
            return house;
        }

        private static Path data() {
            try {
                return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "newsroom-");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
