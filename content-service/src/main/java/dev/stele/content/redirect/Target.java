package dev.stele.content.redirect;

import dev.stele.contracts.OldAddress;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What the second cell of a row says. */
sealed interface Target {
    Pattern ID = Pattern.compile("(?i)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** An article by its id. */
    record Article(UUID id) implements Target {}

    /** A path of this site, or another old address. */
    record Path(OldAddress address) implements Target {}

    /** The page is no more. */
    record Gone() implements Target {}

    /** Another site: an address that leads there on a word of the address itself is what phishers look for. */
    record External() implements Target {}

    /** Nothing that could be led to. */
    record Nothing() implements Target {}

    static Target of(String cell) {
        if (cell.isEmpty()) return new Gone();
        if (ID.matcher(cell).matches()) return new Article(UUID.fromString(cell));
        if (!cell.startsWith("/")) return cell.contains(":") ? new External() : new Nothing();
        if (cell.startsWith("//") || cell.startsWith("/\\")) return new External();
        Optional<OldAddress> address = OldAddress.parse(cell);
        return address.<Target>map(Path::new).orElseGet(Nothing::new);
    }
}
