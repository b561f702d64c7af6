package dev.stele.publisher.webhook.web;

import dev.stele.chassis.web.FieldError;
import dev.stele.chassis.web.InvalidRequest;
import dev.stele.chassis.web.Problem;
import dev.stele.publisher.webhook.Delivery.State;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Why a request about webhooks is refused. */
final class WebhookProblems {

    private static final int LARGEST_PAGE = 200;
    private static final int LAST_PAGE = 10_000;

    private WebhookProblems() {}

    static Problem unknown(String id) {
        return new Problem(
                HttpStatus.NOT_FOUND, "unknown-webhook", "No such webhook", "There is no webhook " + id + ".");
    }

    static Problem unknownDelivery(String id) {
        return new Problem(
                HttpStatus.NOT_FOUND, "unknown-delivery", "No such delivery", "There is no delivery " + id + ".");
    }

    static Problem tooMany(int most) {
        return new Problem(
                HttpStatus.CONFLICT, "too-many-webhooks", "Too many webhooks", "There may be " + most + " at most.");
    }

    static Problem stale(long version) {
        return new Problem(
                        HttpStatus.PRECONDITION_FAILED,
                        "stale-webhook",
                        "Somebody was faster",
                        "The webhook has been changed since you have read it; nothing was saved.")
                .with("version", version);
    }

    static Problem pending() {
        return new Problem(
                HttpStatus.CONFLICT,
                "pending-delivery",
                "Still on its way",
                "The delivery is going to be tried anyway.");
    }

    static Problem inactive() {
        return new Problem(
                HttpStatus.CONFLICT, "inactive-webhook", "Turned off", "Turn the webhook on before you deliver again.");
    }

    static @Nullable State state(@Nullable String name) {
        if (name == null || name.equals("ALL")) {
            return null;
        }
        return Arrays.stream(State.values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElseThrow(() -> malformed("state", "PENDING, DELIVERED, DEAD, SUPERSEDED or ALL"));
    }

    /** A filter that is not known is refused, not dropped. */
    static void checkNames(Set<String> names, List<String> known) {
        names.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw malformed(name, String.join(", ", known));
        });
    }

    static void checkPage(int page, int size) {
        if (page < 0 || page > LAST_PAGE) {
            throw malformed("page", "0 to " + LAST_PAGE);
        }
        if (size < 1 || size > LARGEST_PAGE) {
            throw malformed("size", "1 to " + LARGEST_PAGE);
        }
    }

    private static InvalidRequest malformed(String name, String allowed) {
        return InvalidRequest.malformed(List.of(new FieldError("/" + name, "malformed", "Allowed: " + allowed + ".")));
    }
}
