package dev.stele.content.redirect;

import dev.stele.contracts.AddressesMoved.Fate;
import dev.stele.contracts.AddressesMoved.Move;
import dev.stele.contracts.OldAddress;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;

/** Takes an address out of the table. */
@Service
public class ForgetAddress {
    private final Redirects redirects;
    private final Clock clock;

    ForgetAddress(Redirects redirects, Clock clock) {
        this.redirects = redirects;
        this.clock = clock;
    }

    /** False when the table does not have it; it may be spelt in any way that an import takes. */
    public boolean forget(String address, String by) {
        String key = OldAddress.parse(address).map(OldAddress::key).orElse(null);
        if (key == null || redirects.known(List.of(key)).isEmpty()) return false;
        redirects.write(List.of(new Move(key, Fate.FORGOTTEN, null, null, null)), clock.instant(), by);
        return true;
    }
}
