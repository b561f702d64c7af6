package dev.stele.content.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.mongodb.client.MongoDatabase;
import dev.stele.chassis.events.EventCodec;
import dev.stele.chassis.outbox.OutboxRelay;
import dev.stele.chassis.outbox.PendingEvent;
import dev.stele.chassis.web.Problem;
import dev.stele.contracts.SiteConfigured;
import dev.stele.contracts.SiteSettings;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SitesTests {
    private final OutboxRelay relay = mock();
    private final Sites sites = new Sites(mock(MongoDatabase.class), new EventCodec(), relay);

    /** Saved, its event would stay in the outbox for ever, and all later ones with it. */
    @Test
    void refusesSettingsThatFitNoRecordAndSavesNothing() {
        SiteSettings large = settings("e".repeat(PendingEvent.MAX_PAYLOAD_BYTES));

        assertThatThrownBy(() -> sites.save(Site.BARE.configured(large), fact(large), "chief"))
                .isInstanceOfSatisfying(Problem.class, e -> {
                    assertThat(e.getStatusCode().value()).isEqualTo(422);
                    assertThat(e.getBody().getType()).hasToString("/problems/site-too-large");
                });
        verifyNoInteractions(relay);
    }

    @Test
    void savesUsualOnes() {
        when(relay.wakeAfter(eq("site"), eq("site"), any())).thenReturn(true);
        SiteSettings usual = settings("A site");

        assertThat(sites.save(Site.BARE.configured(usual), fact(usual), "chief"))
                .isTrue();
    }

    private static SiteConfigured fact(SiteSettings settings) {
        return new SiteConfigured(UUID.randomUUID(), 1, Instant.EPOCH, settings, null);
    }

    private static SiteSettings settings(String name) {
        return new SiteSettings(
                Map.of("en", name),
                Map.of(),
                "en",
                List.of("en"),
                List.of(),
                List.of(),
                new SiteSettings.Footer(Map.of(), List.of(), Map.of()));
    }
}
