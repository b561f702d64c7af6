package dev.stele.e2e.history.mutant;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A method that a mutant changes, and how. */
enum Point {
    LOSE(Mutant.LOST_ACKNOWLEDGEMENT, "dev.stele.chassis.outbox.EventSender", "send", Effects::acknowledged),
    REPEAT(Mutant.DOUBLE_SEND, "dev.stele.chassis.outbox.EventSender", "send", Effects::sentAgain),
    SWAP(
            Mutant.SWAPPED_EVENTS,
            "dev.stele.chassis.outbox.OutboxDocuments$Waiting",
            "events",
            call -> ((List<?>) call.result()).reversed()),
    AWAIT(Mutant.STALE_FLIP, "dev.stele.publisher.article.Sequences$Progress", "awaits", call -> true),
    RANK(Mutant.STALE_FLIP, "dev.stele.publisher.article.Orders", "newest", call -> 0L),
    GO_BACK(Mutant.STALE_FLIP, "dev.stele.publisher.article.Showing", "mayShow", call -> true),
    HOARD(Mutant.STALE_FLIP, "dev.stele.publisher.article.Shelf", "cleared", call -> call.arguments()[0]),
    SPLIT(Mutant.PARTIAL_TOGETHER, "dev.stele.publisher.article.Orders$Order", "mode", Effects::asReady),
    KEEP(Mutant.CACHE_NOT_INVALIDATED, "dev.stele.website.answer.AnswerCache", "dropNow", call -> null),
    IGNORE(Mutant.CACHE_NOT_INVALIDATED, "dev.stele.website.answer.ShownVersions", "newerThan", call -> Set.of()),
    HOLD(Mutant.CACHE_NOT_INVALIDATED, "dev.stele.website.answer.ShownVersions$Raise", "outdated", call -> List.of()),
    WATCH(Mutant.APPROVAL_OFF, "dev.stele.translation.desk.Reviewing", "approve", Effects::remembered),
    APPROVE(Mutant.APPROVAL_OFF, "dev.stele.translation.desk.Drafting", "submit", Effects::approved),
    GRANT(Mutant.UNFENCED_CLAIM, "dev.stele.translation.desk.Lease", "grant", Effects::granted),
    TRUST(Mutant.UNFENCED_CLAIM, "dev.stele.translation.desk.Lease", "held", Effects::claim);

    /** A finished call of the method; {@code self} is null for a static one, {@code result} for a void one. */
    record Call(@Nullable Object self, Object[] arguments, Object result) {}

    /** Gives what the method returns instead. */
    interface Effect {
        @Nullable
        Object of(Call call) throws ReflectiveOperationException;
    }

    final Mutant mutant;
    final String type;
    final String method;
    final Effect effect;

    Point(Mutant mutant, String type, String method, Effect effect) {
        this.mutant = mutant;
        this.type = type;
        this.method = method;
        this.effect = effect;
    }

    /** Whether the method itself is left out this time. */
    boolean skips() {
        return switch (this) {
            case LOSE -> Effects.isThird();
            case KEEP, GRANT, TRUST -> true;
            default -> false;
        };
    }
}
