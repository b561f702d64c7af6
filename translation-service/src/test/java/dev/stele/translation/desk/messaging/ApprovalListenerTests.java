package dev.stele.translation.desk.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.chassis.events.EventCodec;
import dev.stele.contracts.CloudEventHeaders;
import dev.stele.contracts.EventTypes;
import dev.stele.contracts.Topics;
import dev.stele.contracts.TranslationApproved;
import dev.stele.translation.Releases;
import dev.stele.translation.desk.Act;
import dev.stele.translation.desk.ApprovalFollower;
import dev.stele.translation.desk.Desk;
import dev.stele.translation.desk.Review;
import dev.stele.translation.desk.Shelf;
import dev.stele.translation.desk.Snapshot;
import dev.stele.translation.desk.Translation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Who approved is asked of the translation, because the log names nobody. */
class ApprovalListenerTests {

    private static final EventCodec CODEC = new EventCodec();

    private final Desk desk = new Desk(Releases.of("ru").release(1, "A well", "It is open.")).approved();
    private final Snapshot approved = desk.translation.snapshot();
    private final List<String> told = new ArrayList<>();
    private final ApprovalFollower follower =
            (translation, version, reviewer, at) -> told.add(version + " " + reviewer);

    @Test
    void takesTheReviewerFromTheTranslation() {
        take(approved, null);
        assertThat(told).containsExactly("1 reviewer");
    }

    @Test
    void takesTheReviewerFromTheLastApprovalWhenTheAuditLogIsCut() {
        take(with(approved.review(), List.of()), null);
        assertThat(told).containsExactly("1 reviewer");
    }

    @Test
    void takesTheReviewerFromTheAuditLogWhenALaterApprovalStands() {
        take(with(withoutApproval(), approved.audit()), null);
        assertThat(told).containsExactly("1 reviewer");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "ed-07")
    void tellsOfAnApprovalThatTheTranslationDoesNotKnow(String reviewer) {
        take(with(withoutApproval(), List.of()), reviewer);
        assertThat(told).containsExactly("1 " + reviewer);
    }

    @Test
    void takesTheReviewerOfAnOlderRecordFromTheRecord() {
        take(approved, "ed-07");
        assertThat(told).containsExactly("1 ed-07");
    }

    private void take(Snapshot translation, String reviewer) {
        TranslationApproved event = (TranslationApproved) desk.lastRaised();
        ObjectNode json = (ObjectNode) CODEC.mapper().readTree(CODEC.write(event));
        if (reviewer != null) {
            json.put("translator", "ed-08").put("reviewer", reviewer).put("waiver", "Nobody else was there.");
        }
        var news = new ConsumerRecord<>(
                Topics.NEWS,
                0,
                0,
                event.key().getBytes(StandardCharsets.UTF_8),
                json.toString().getBytes(StandardCharsets.UTF_8));
        news.headers().add(CloudEventHeaders.TYPE, EventTypes.nameOf(event).getBytes(StandardCharsets.UTF_8));
        new ApprovalListener(new Shelf(Translation.of(translation)), List.of(follower), CODEC).take(news);
    }

    private Review withoutApproval() {
        return new Review(List.of(), null, null, null, false);
    }

    /** As a store has it that was filled from elsewhere, or whose audit log was cut. */
    private Snapshot with(Review review, List<Act> audit) {
        Snapshot it = approved;
        return new Snapshot(
                it.key(),
                it.version(),
                it.source(),
                it.text(),
                it.stage(),
                it.withdrawal(),
                it.lease(),
                review,
                it.slug(),
                it.chosenSlug(),
                it.comments(),
                it.work(),
                audit);
    }
}
