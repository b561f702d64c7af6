package dev.stele.e2e.history.check;

import dev.stele.e2e.history.record.Sighting;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All states of one article in their order, and which of them agree with a sighting. State 0 shows nothing. */
final class Timeline {

    private final List<State> states;
    private final Map<Sighting, BitSet> known = new HashMap<>();
    private final Map<String, BitSet> byToken = new HashMap<>();
    private final Map<String, BitSet> byPath = new HashMap<>();

    Timeline(List<State> states) {
        this.states = List.copyOf(states);
        for (int i = 0; i < states.size(); i++) {
            int index = i;
            states.get(i).live().forEach((locale, shown) -> {
                byToken.computeIfAbsent(locale + ' ' + shown.token(), k -> new BitSet())
                        .set(index);
                byPath.computeIfAbsent(locale + ' ' + shown.path(), k -> new BitSet())
                        .set(index);
            });
        }
    }

    int last() {
        return states.size() - 1;
    }

    State at(int index) {
        return states.get(index);
    }

    /** The states that agree with the sighting; not to be changed. */
    BitSet agreeing(Sighting sighting) {
        return known.computeIfAbsent(sighting, this::find);
    }

    private BitSet find(Sighting sighting) {
        return switch (sighting) {
            case Sighting.Text it ->
                byToken.getOrDefault(it.locale() + ' ' + String.join(" ", it.tokens()), new BitSet());
            case Sighting.Link it -> byPath.getOrDefault(it.locale() + ' ' + it.path(), new BitSet());
            case Sighting.Gone it -> where(state -> state.gone().contains(it.locale()));
            case Sighting.Absent it -> where(state -> !state.live().containsKey(it.locale()));
            case Sighting.Unknown it -> where(state -> !state.given().contains(it.path()));
        };
    }

    private BitSet where(java.util.function.Predicate<State> agrees) {
        BitSet found = new BitSet();
        for (int i = 0; i < states.size(); i++) {
            if (agrees.test(states.get(i))) {
                found.set(i);
            }
        }
        return found;
    }
}
