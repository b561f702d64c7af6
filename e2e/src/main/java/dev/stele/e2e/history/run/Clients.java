package dev.stele.e2e.history.run;

import dev.stele.e2e.http.Api;
import dev.stele.e2e.people.Staff;
import dev.stele.e2e.people.Translator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/** All clients of a run. */
final class Clients {

    private static final String COLLEAGUE = "second.translator";

    private final List<Client> clients = new ArrayList<>();
    private final Editing chief;
    private final Reading reader;

    Clients(Staff staff, World world, Recorder recorder, long seed) {
        ConcurrentHashMap<String, Long> resting = new ConcurrentHashMap<>();
        this.chief = new Editing("chief", world, recorder, seed, staff.chief(), true, resting);
        this.reader = reading("reader-en", "en", staff, world, recorder, seed);
        clients.add(chief);
        clients.add(new Editing("chief-2", world, recorder, seed, staff.chief(), true, resting));
        clients.add(new Editing("editor", world, recorder, seed, staff.editor(), false, resting));
        clients.add(new Translating("ru", world, recorder, seed, staff.translator("ru"), "ru"));
        clients.add(new Translating(COLLEAGUE, world, recorder, seed, colleague(staff), "ru"));
        clients.add(new Translating("tg", world, recorder, seed, staff.translator("tg"), "tg"));
        clients.add(new Reviewing("reviewer", world, recorder, seed, staff.api(2, "reviewer")));
        clients.add(reader);
        clients.add(reading("reader-ru", "ru", staff, world, recorder, seed));
        clients.add(reading("reader-tg", "tg", staff, world, recorder, seed));
        clients.add(reading("reader-any", "en", staff, world, recorder, seed));
    }

    private static Reading reading(String name, String locale, Staff staff, World world, Recorder recorder, long seed) {
        Api website = Api.anonymous(staff.address(0));
        return new Reading(name, world, recorder, seed, website, Api.anonymous(staff.address(1)), locale);
    }

    /** A second translator of Russian, so that two want the same work. */
    private static Translator colleague(Staff staff) {
        var user = Map.of("name", COLLEAGUE, "password", COLLEAGUE, "roles", List.of("translator:ru"));
        staff.api(5, "admin").post("/api/users", user).expect(201, 409);
        return new Translator(staff.api(2, COLLEAGUE), "ru");
    }

    Editing chief() {
        return chief;
    }

    Reading reader() {
        return reader;
    }

    List<Thread> start(BooleanSupplier stop) {
        return clients.stream()
                .map(client -> Thread.ofVirtual().name(client.name).start(() -> client.run(stop)))
                .toList();
    }
}
