package dev.stele.publisher.rebuild;

/** The fold did not come to a rest in time, so what it has cannot be compared. */
public final class LiveSideBusy extends RuntimeException {

    public LiveSideBusy(String message) {
        super(message);
    }
}
