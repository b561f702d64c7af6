package dev.stele.e2e.history.run;

import dev.stele.stack.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A planned fault. */
sealed interface Fault {

    /** The part is ended as by kill -9 and started again. */
    record Kill(Part part) implements Fault {}

    /** The process is stopped for some seconds and goes on. */
    record Freeze(Part part, int seconds) implements Fault {}

    /** The connections of a service to the store are treated so for some seconds. */
    record Store(Part part, TcpProxy.Mode mode, int seconds) implements Fault {}

    /** Old records are written to the log again. */
    record Redeliver() implements Fault {}

    /** The site is rebuilt from offset 0 while people publish. */
    record Rebuild() implements Fault {}

    List<Part> PARTS = List.of(Part.CONTENT, Part.TRANSLATION, Part.PUBLISHER, Part.WEBSITE, Part.BROKER, Part.STORE);

    /** As many faults of all kinds, in an order of the seed. */
    static List<Fault> plan(Random random, int count) {
        List<Fault> plan = new ArrayList<>();
        while (plan.size() < count) {
            List<Fault> round = new ArrayList<>(List.of(new Rebuild(), new Redeliver()));
            PARTS.forEach(part -> {
                round.add(new Kill(part));
                round.add(new Freeze(part, 2 + random.nextInt(6)));
            });
            for (TcpProxy.Mode mode : List.of(TcpProxy.Mode.CUT, TcpProxy.Mode.DELAY, TcpProxy.Mode.SWALLOW)) {
                round.add(new Store(PARTS.get(random.nextInt(4)), mode, 2 + random.nextInt(4)));
            }
            Collections.shuffle(round, random);
            plan.addAll(round);
        }
        return plan.subList(0, count);
    }

    /** The name under which it is counted. */
    default String kind() {
        return switch (this) {
            case Kill it -> "kill " + it.part().label();
            case Freeze it -> "freeze " + it.part().label();
            case Store it -> "store " + it.mode().name().toLowerCase(java.util.Locale.ROOT);
            case Redeliver it -> "redeliver";
            case Rebuild it -> "rebuild";
        };
    }
}
