package dev.stele.content.validation;

import java.util.Base64;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** New ids for blocks: short, for they travel with every text. */
@Component
class BlockIds implements Supplier<String> {
    private static final int BYTES = 9;

    @Override
    public String get() {
        byte[] random = new byte[BYTES];
        ThreadLocalRandom.current().nextBytes(random);
        return Base64.getUrlEncoder().encodeToString(random);
    }
}
