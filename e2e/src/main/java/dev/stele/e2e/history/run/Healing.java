package dev.stele.e2e.history.run;

import com.mongodb.client.model.Filters;
import dev.stele.contracts.Topics;
import dev.stele.e2e.history.record.Healed;
import dev.stele.e2e.house.House;
import dev.stele.stack.Part;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/** Waits until everything is applied, and reads what log and stores say then. */
final class Healing {

    private Healing() {}

    static void revive(House house, Map<Part, TcpProxy> proxies) {
        proxies.values().forEach(proxy -> proxy.set(TcpProxy.Mode.PASS));
        for (Part part : Part.values()) {
            if (!house.isWell(part)) {
                house.restart(part);
            }
        }
    }

    /** Gives up when nothing was applied for so long; after an hour of faults, thousands of events may have to be. */
    static void settle(House house, Duration longest) {
        long before = Long.MAX_VALUE;
        long left = left(house);
        while (left > 0 && left < before) {
            before = left;
            long waiting = before;
            left = Waiting.until(() -> left(house), now -> now < waiting, longest);
        }
    }

    /** Number of events that are still to be sent or applied. */
    private static long left(House house) {
        Map<String, Long> lags = house.log().lags(Topics.NEWS);
        long notApplied = lags.isEmpty()
                ? 1
                : lags.values().stream().mapToLong(Long::longValue).sum();
        return notApplied
                + house.stores().outboxes().values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
    }

    static Healed evidence(House house, World world, Map<String, Long> deadBefore, boolean rebuilds) {
        Map<String, Long> dead = new TreeMap<>(house.log().deadLetters());
        deadBefore.forEach((topic, count) -> dead.merge(topic, -count, Long::sum));
        Map<String, Long> outboxes = house.stores().outboxes();
        Map<String, Long> lags = house.log().lags(Topics.NEWS);
        Map<String, Long> flips = new TreeMap<>();
        for (String article : world.articles()) {
            Document manifest = house.stores()
                    .site()
                    .getCollection("articles")
                    .find(Filters.eq("_id", article))
                    .first();
            flips.put(
                    article,
                    manifest == null || !(manifest.get("version") instanceof Number version)
                            ? 0L
                            : version.longValue());
        }
        String rebuild = rebuilds ? Rebuilding.run(house.staff().operator()) : null;
        return new Healed(outboxes, lags, dead, rebuild, flips);
    }
}
