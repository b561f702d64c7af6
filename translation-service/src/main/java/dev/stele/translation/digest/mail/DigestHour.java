package dev.stele.translation.digest.mail;

import dev.stele.translation.digest.SendDigests;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks every minute whose hour has come. */
public class DigestHour {

    private final SendDigests digests;

    public DigestHour(SendDigests digests) {
        this.digests = digests;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void look() {
        digests.sendDue();
    }
}
