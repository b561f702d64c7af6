package dev.stele.translation.machine;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Usage in memory. */
final class Spending implements Usage {

    private final Map<String, Long> spent = new HashMap<>();

    @Override
    public synchronized boolean spend(String provider, LocalDate day, long characters, long limit) {
        if (spent(provider, day) + characters > limit) {
            return false;
        }
        spent.merge(provider + day, characters, Long::sum);
        return true;
    }

    @Override
    public synchronized long spent(String provider, LocalDate day) {
        return spent.getOrDefault(provider + day, 0L);
    }
}
