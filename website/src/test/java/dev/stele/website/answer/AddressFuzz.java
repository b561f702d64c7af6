package dev.stele.website.answer;

import dev.stele.testkit.fuzz.FuzzInput;
import dev.stele.testkit.fuzz.Work;
import java.net.URI;
import java.time.Duration;

/** The one spelling of an address is a fixed point, is ASCII, and stays inside the site. */
public final class AddressFuzz {

    private static final Duration ALLOWED = Duration.ofSeconds(2);

    private AddressFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        String raw = FuzzInput.text(data);
        String canonical = Work.within(ALLOWED, () -> Address.canonical(raw));
        if (Address.isSound(raw) != (canonical != null)) {
            throw new AssertionError("sound and without a spelling, or the reverse");
        }
        if (canonical != null) {
            mustBeSound(canonical);
        }
        if (Address.isPart(raw)) {
            mustBeSound("/en/tags/" + Address.encode(raw));
        }
    }

    private static void mustBeSound(String canonical) {
        if (!canonical.equals(Address.canonical(canonical))) {
            throw new AssertionError("spelled again, it differs: " + canonical);
        }
        boolean plain = canonical.startsWith("/")
                && !canonical.startsWith("//")
                && canonical.chars().allMatch(c -> c > 0x20 && c < 0x7f && c != '\\' && c != ';' && c != '"');
        if (!plain) {
            throw new AssertionError("not a plain path: " + canonical);
        }
        URI uri = URI.create("https://site.example" + canonical);
        if (!"site.example".equals(uri.getHost()) || !uri.normalize().equals(uri)) {
            throw new AssertionError("leads elsewhere: " + canonical);
        }
    }
}
