package dev.stele.e2e;

import dev.stele.e2e.house.Checkout;
import dev.stele.e2e.house.House;
import dev.stele.e2e.house.Running;
import dev.stele.e2e.people.Staff;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The demo newsroom with a Persian edition beside its own three, shared by the tests of this JVM. With
 * {@code -Dstele.demo=PORT} it is one that {@code ./stele up} started.
 */
final class Demo {

    private Demo() {}

    static Staff staff() {
        return Holder.STAFF;
    }

    static URI site() {
        return staff().address(0);
    }

    /** The path of the first article on the front. */
    static String article(String locale) {
        return staff().reader()
                .page("/" + locale + "/")
                .html()
                .select(".card-headline a")
                .attr("href");
    }

    private static final class Holder {
        static final Staff STAFF = open();

        private static Staff open() {
            Integer running = Integer.getInteger("stele.demo");
            Staff staff = running == null
                    ? House.openWithDemo(Checkout.root(), data(), System.out::println)
                            .staff()
                    : Running.at(running);
            PersianEdition.addTo(staff);
            return staff;
        }

        private static Path data() {
            try {
                return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "demo-");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
