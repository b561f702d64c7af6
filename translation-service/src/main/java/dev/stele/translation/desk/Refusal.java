package dev.stele.translation.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why the desk does not do what it was asked. */
public sealed interface Refusal {

    /** No such translation for this person. */
    record Unknown() implements Refusal {}

    /** The translation has no such segment. */
    record UnknownSegment(String segment) implements Refusal {}

    /** The person sees the translation but has not the role for this step. */
    record NotAllowed(String role) implements Refusal {}

    /** Somebody holds the claim. */
    record Claimed(String holder, Instant until) implements Refusal {}

    /** The token is not that of a live claim of this person. */
    record ClaimLost(@Nullable String holder) implements Refusal {}

    /** The source of the segment is not the one that the target was written for. */
    record SourceChanged(String source, String sourceHash) implements Refusal {}

    /** The translation is not in a stage that allows the step. */
    record WrongStage(Stage stage) implements Refusal {}

    /** The source has a newer revision than the one that was to be approved. */
    record NewerRevision(int current) implements Refusal {}

    /** Somebody has changed the text since the reviewer read it. */
    record TextChanged() implements Refusal {}

    /** The text is the reviewer's own work. */
    record OwnWork(boolean waivable) implements Refusal {}

    /** The target carries what no target of the segment may. */
    record UnusableTarget(String code, String message) implements Refusal {}

    /** What no person stands for may not replace what people wrote. */
    record HumanText() implements Refusal {}

    /** The sentence cannot be joined or cut like that. */
    record CannotRecut(String code, String message) implements Refusal {}

    /** There is no such finding, or none that can be waived. */
    record NothingToWaive(String code) implements Refusal {}

    /** There is no such comment. */
    record UnknownComment(String comment) implements Refusal {}

    /** The work was given to another person. */
    record Assigned(String person) implements Refusal {}

    /** Sentences that cannot be submitted as they are. */
    record NotReady(List<SegmentFinding> findings) implements Refusal {}

    /** The whole translation is longer than a variant can be. */
    record TooLarge(int limit) implements Refusal {}

    /** Another article has the slug in this locale. */
    record SlugTaken(String slug) implements Refusal {}

    /** Somebody has chosen another slug since this one was read. */
    record SlugChanged(@Nullable String slug) implements Refusal {}

    /** The translation holds as many comments as it can. */
    record TooManyComments(int limit) implements Refusal {}

    /** Others changed the translation at the same moment, again and again. */
    record Contended() implements Refusal {}
}
