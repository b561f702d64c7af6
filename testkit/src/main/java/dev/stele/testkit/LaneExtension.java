package dev.stele.testkit;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips the container lane with a message where there is no Docker, and starts each class on an empty log. */
final class LaneExtension implements ExecutionCondition, BeforeAllCallback {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Lane lane = Lane.chosen();
        return lane.available()
                ? ConditionEvaluationResult.enabled("runs in the lane " + lane)
                : ConditionEvaluationResult.disabled(
                        "no Docker on this machine: the container lane is skipped, the embedded lane covers this class");
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        Backing.emptyLog();
    }
}
