package dev.stele.translation.machine;

/** A call to a provider that gave no translations. */
public final class MachineFailed extends Exception {

    private final transient Failure failure;

    public MachineFailed(Failure failure) {
        super(failure.code() + ": " + failure.detail(), null, false, false);
        this.failure = failure;
    }

    public Failure failure() {
        return failure;
    }
}
