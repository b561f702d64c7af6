package dev.stele.e2e.people;

import dev.stele.e2e.http.Answer;
import dev.stele.e2e.http.Api;
import java.util.Map;

/** Approves what others translated, or sends it back. */
public final class Reviewer {

    private final Api desk;

    public Reviewer(Api desk) {
        this.desk = desk;
    }

    /** The translation API with this reviewer's token. */
    public Api api() {
        return desk;
    }

    public void approve(String translation) {
        tryToApprove(translation).expect(200);
    }

    public Answer tryToApprove(String translation) {
        return desk.post("/api/translations/" + translation + "/approve", Map.of());
    }

    public Answer reject(String translation, String comment) {
        return desk.post("/api/translations/" + translation + "/reject", Map.of("comment", comment));
    }
}
