package dev.stele.publisher.article.messaging;

/** Whether the fold starts over: offsets of the group mean nothing to a database that holds nothing. */
final class StartPosition {

    private volatile boolean beginning;

    void startOver() {
        beginning = true;
    }

    boolean fromTheBeginning() {
        return beginning;
    }
}
