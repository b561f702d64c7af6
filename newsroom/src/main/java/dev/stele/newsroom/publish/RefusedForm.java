package dev.stele.newsroom.publish;

import dev.stele.newsroom.client.Refused;
import dev.stele.newsroom.page.Frame;
import dev.stele.newsroom.page.Problem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** Why a form was not taken. It is shown again with what was written in it. */
record RefusedForm(HttpStatusCode status, Problem problem) {

    /** Of the page with the form, whether it is shown for the first time or again. */
    static HttpStatusCode status(@Nullable RefusedForm refused) {
        return refused == null ? HttpStatus.OK : refused.status;
    }

    /** The person can see by themselves what is wrong; no service was asked. */
    static RefusedForm faulty(List<String> faults, Frame frame) {
        return new RefusedForm(HttpStatus.UNPROCESSABLE_CONTENT, new Problem(frame.say("publish.fault"), "", faults));
    }

    /** A service said so, in one of the ways that a person can mend; any other refusal is thrown on. */
    static RefusedForm by(Refused refused, Frame frame, Integer... mendable) {
        if (!List.of(mendable).contains(refused.status())) {
            throw refused;
        }
        Problem problem = refused.is("findings-block")
                ? new Problem(frame.say("publish.blocked"), frame.say("publish.blocked.detail"), List.of())
                : Problem.of(refused, frame.words());
        return new RefusedForm(HttpStatusCode.valueOf(refused.status()), problem);
    }

    /**
     * The same; where somebody else has changed the article meanwhile, it says who.
     *
     * @param article as it is now
     */
    static RefusedForm by(Refused refused, Frame frame, Article article, Instant now) {
        if (!isOvertaken(refused)) {
            return by(refused, frame, 409, 422);
        }
        String at = frame.times().brief(article.updatedAt(), now);
        String detail = frame.say("publish.overtaken.detail", "who", article.updatedBy(), "at", at);
        Problem problem = new Problem(frame.say("publish.overtaken"), detail, List.of());
        return new RefusedForm(HttpStatusCode.valueOf(refused.status()), problem);
    }

    private static boolean isOvertaken(Refused refused) {
        return refused.status() == 412
                || refused.faults().stream().anyMatch(fault -> fault.pointer().equals("/revision"));
    }
}
