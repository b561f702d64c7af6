package dev.stele.newsroom.publish;

import dev.stele.newsroom.page.Frame;
import dev.stele.newsroom.page.Problem;
import dev.stele.newsroom.page.Times;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** All that the publication's form shows. */
public record PublishView(
        Article article,
        Status status,
        PublishForm form,
        Findings findings,
        Times newsroom,
        Instant now,
        @Nullable Problem problem) {

    /** Whether the text that is being written is meant; to publish it makes it final. */
    public boolean isDraft() {
        return article.isDraft(form.revision());
    }

    /** Whether something newer is being written, which is not meant. */
    public boolean leavesDraft() {
        return form.revision() < article.revision();
    }

    /** Whether it can still be said what kind of change this is. */
    public boolean asksForKind() {
        return isDraft() && article.hasReaders();
    }

    /** Of the two texts, the one that is meant and the one that is not. */
    public String which(Frame frame) {
        String saved = frame.times().brief(article.updatedAt(), now);
        String key = leavesDraft() ? "publish.which.released" : "publish.which.draft";
        return frame.say(key, "revision", form.revision(), "who", article.updatedBy(), "at", saved);
    }

    /** What would happen to that language, in a sentence. */
    public String outlook(Frame frame, String locale) {
        LanguageStatus language = status.of(locale);
        if (language.isReady(form.revision())) {
            return frame.say(language.isLive() ? "publish.replaces" : "publish.ready");
        }
        if (isDraft() && language.isReadyIfMinor()) {
            return frame.say("publish.ready-if-minor");
        }
        String who = language.claimedBy() == null ? "" : language.claimedBy();
        String key = "publish.waits." + language.word();
        return frame.say(frame.words().has(key) ? key : "publish.waits", "who", who);
    }

    /** The look of that sentence. */
    public String look(String locale) {
        LanguageStatus language = status.of(locale);
        return language.isReady(form.revision()) ? "good" : language.state().equals("missing") ? "warm" : "busy";
    }

    public String zone() {
        return newsroom.zoneName(now);
    }

    /** The earliest time that can be chosen. */
    public String soonest() {
        return newsroom.field(now.plus(Duration.ofMinutes(1)));
    }
}
