package dev.stele.translation.check;

import dev.stele.translation.check.Unspoken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Addresses, accounts and placeholders of the source stand in the target as they are. */
final class Addresses {

    private Addresses() {}

    static Stream<Finding> kept(Pair pair) {
        List<Unspoken> lost = new ArrayList<>(pair.source().unspoken());
        List<Unspoken> extra = new ArrayList<>(pair.target().unspoken());
        if (lost.isEmpty() && extra.isEmpty()) {
            return Stream.empty();
        }
        for (Unspoken part : List.copyOf(lost)) {
            Unspoken same = extra.stream()
                    .filter(it ->
                            it.key().equals(part.key()) || (it.kind() == Kind.HASHTAG && part.kind() == it.kind()))
                    .findFirst()
                    .orElse(null);
            if (same != null) {
                extra.remove(same);
                lost.remove(part);
            }
        }
        List<Finding> findings = new ArrayList<>();
        lost.forEach(it -> findings.add(pair.source().at(lost(it), it.start(), it.end())));
        extra.forEach(it -> findings.add(pair.target().at(extra(it), it.start(), it.end())));
        return findings.stream();
    }

    private static Finding lost(Unspoken it) {
        return switch (it.kind()) {
            case LINK -> Finding.blocking("lost-link", it.written());
            case EMAIL -> Finding.blocking("lost-email", it.written());
            case PLACEHOLDER -> Finding.blocking("lost-placeholder", it.written());
            case HANDLE -> Finding.blocking("lost-handle", it.written());
            case HASHTAG -> Finding.blocking("lost-hashtag", it.written());
            // A brand may be spelled like an address, and then is sometimes written in other letters.
            case BARE_LINK -> Finding.warning("lost-site", it.written());
        };
    }

    private static Finding extra(Unspoken it) {
        return it.kind() == Kind.PLACEHOLDER
                ? Finding.blocking("extra-placeholder", it.written())
                : Finding.warning("extra-address", it.written());
    }
}
