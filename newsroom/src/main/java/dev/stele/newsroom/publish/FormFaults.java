package dev.stele.newsroom.publish;

import dev.stele.newsroom.page.Times;
import dev.stele.newsroom.page.Words;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a form about an article, in words for the person. */
final class FormFaults {

    private final Words words;
    private final Times newsroom;
    private final Instant now;
    private final List<String> found = new ArrayList<>();

    FormFaults(Words words, Times newsroom, Instant now) {
        this.words = words;
        this.newsroom = newsroom;
        this.now = now;
    }

    List<String> found() {
        return List.copyOf(found);
    }

    FormFaults unless(boolean right, String fault) {
        if (!right) {
            found.add(words.say("publish.fault." + fault));
        }
        return this;
    }

    /** Readers of a correction are told what was wrong. */
    FormFaults noted(String updateType, String changeNote) {
        return unless(!updateType.equals("CORRECTION") || !changeNote.isEmpty(), "note");
    }

    FormFaults future(String time) {
        try {
            return unless(newsroom.read(time).isAfter(now), "past");
        } catch (DateTimeException e) {
            return unless(false, "time");
        }
    }
}
