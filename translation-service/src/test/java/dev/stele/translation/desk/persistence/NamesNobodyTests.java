package dev.stele.translation.desk.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.chassis.events.EventCodec;
import dev.stele.chassis.outbox.PendingEvent;
import dev.stele.contracts.EventTypes;
import dev.stele.contracts.UpdateType;
import dev.stele.translation.Releases;
import dev.stele.translation.desk.Desk;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What this service writes to the log has neither the names of people nor the reasons that they give. */
class NamesNobodyTests {

    private static final String PERSON = "person-to-forget";
    private static final String REASON = "Said by " + PERSON + ": the colleague is ill.";

    private final Announcements announcements =
            new Announcements(new EventCodec(), Clock.fixed(Releases.NOON, ZoneOffset.UTC));
    private final Releases article = Releases.of("ru");
    private final Desk desk = new Desk(article.release(1, "A well", "It is open."));

    @Test
    void inApprovalsAndInWhatIsCarriedOver() {
        desk.credit = null;
        desk.translate(PERSON).waived(PERSON, REASON);
        desk.release(article.release(2, UpdateType.MAJOR, "A well", "It is open."));
        List<PendingEvent> told = announcements.of(desk.translation);

        assertThat(told)
                .extracting(PendingEvent::type)
                .containsExactly(
                        "dev.stele.translation-approved.v1",
                        "dev.stele.translation-carried-over.v1",
                        EventTypes.DESK_PROGRESS);
        assertThat(told)
                .allSatisfy(it -> assertThat(it.toDocument().toJson())
                        .doesNotContain(PERSON, REASON, "translator\\", "reviewer\\", "waiver\\"));
        assertThat(desk.translation.snapshot().audit().toString())
                .as("the service itself knows")
                .contains(PERSON, REASON);
    }

    @Test
    void onTheDeskButForTheClaim() {
        long token = desk.claim(PERSON);
        assertThat(announcements.of(desk.translation).getLast().payload()).contains("\"claimedBy\":\"" + PERSON);
        desk.submit(PERSON, token);
        assertThat(announcements.of(desk.translation).getLast().payload()).doesNotContain(PERSON);
    }
}
