package dev.stele.content.validation;

import dev.stele.contracts.OldAddress;
import dev.stele.testkit.fuzz.FuzzInput;
import dev.stele.testkit.fuzz.Work;
import java.time.Duration;
import java.util.Optional;

/** An old address is a path of the site, never one to elsewhere, and bounded. */
public final class OldAddressFuzz {

    private static final Duration ALLOWED = Duration.ofSeconds(2);

    private OldAddressFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        String text = FuzzInput.text(data);
        Optional<OldAddress> address = Work.within(ALLOWED, () -> OldAddress.parse(text));
        address.ifPresent(OldAddressFuzz::mustBeSound);
        int question = text.indexOf('?');
        Optional<OldAddress> requested = Work.within(
                ALLOWED,
                () -> OldAddress.of(
                        question < 0 ? text : text.substring(0, question),
                        question < 0 ? null : text.substring(question + 1)));
        requested.ifPresent(OldAddressFuzz::mustBeSound);
    }

    private static void mustBeSound(OldAddress address) {
        String path = address.path();
        boolean sound = path.startsWith("/")
                && !path.startsWith("//")
                && !path.contains("\\")
                && !path.contains("/../")
                && !path.endsWith("/..")
                && path.chars().noneMatch(Character::isISOControl)
                && address.key().chars().noneMatch(Character::isISOControl)
                && address.key().length() <= OldAddress.LONGEST;
        if (!sound) {
            throw new AssertionError("not the path of a site: " + address);
        }
        if (!address.withoutQuery().key().equals(path)) {
            throw new AssertionError("the query is still there: " + address);
        }
    }
}
