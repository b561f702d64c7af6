package dev.stele.e2e.bench;

import dev.stele.e2e.house.Checkout;
import dev.stele.e2e.house.House;
import dev.stele.e2e.house.Running;
import dev.stele.e2e.people.Staff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The newsroom under measurement: a running one, or one of its own on a temporary folder that is gone afterwards. */
final class Bench implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final Staff staff;
    private final @Nullable Scratch own;

    private Bench(Staff staff, @Nullable Scratch own) {
        this.staff = staff;
        this.own = own;
    }

    static Bench open(Options options) throws IOException {
        Deadline.in(LIMIT);
        if (options.base().isPresent()) {
            return new Bench(Running.at(options.base().get()), null);
        }
        Path data = Files.createTempDirectory("stele-bench");
        House house = House.open(Checkout.root(), data, System.out::println);
        return new Bench(house.staff(), new Scratch(data, house::close));
    }

    Staff staff() {
        return staff;
    }

    String broker() {
        return House.brokerAddress(staff.base());
    }

    String store() {
        return House.storeAddress(staff.base());
    }

    @Override
    public void close() {
        if (own != null) {
            own.close();
        }
    }
}
