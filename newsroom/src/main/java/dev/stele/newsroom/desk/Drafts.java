package dev.stele.newsroom.desk;

/**
 * How far the drafts of a machine are that were asked for last.
 *
 * @param state NONE, QUEUED, RUNNING, DONE or FAILED
 * @param requested sentences that had neither a target nor an exact match in the memory
 * @param failed sentences for which there was none
 */
public record Drafts(String state, int requested, int drafted, int failed) {

    public boolean isUnderWay() {
        return state.equals("QUEUED") || state.equals("RUNNING");
    }

    public boolean hasFailed() {
        return state.equals("FAILED");
    }
}
