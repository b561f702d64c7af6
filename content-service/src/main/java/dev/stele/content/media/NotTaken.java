package dev.stele.content.media;

/** Why an upload is not taken as a picture. */
public final class NotTaken extends RuntimeException {
    /** What kind of objection it is. */
    public enum Reason {
        /** Not JPEG, PNG or WebP, whatever its name says, or a picture with something hidden in it. */
        NOT_A_PICTURE,
        /** It says it is a picture and cannot be read as one. */
        UNREADABLE,
        /** More pixels than are taken; known from its header, before decoding. */
        TOO_MANY_PIXELS,
        /** It takes more scans, memory or time to decode than a picture may. */
        TOO_COSTLY
    }

    private final Reason reason;

    NotTaken(Reason reason, String message) {
        super(message, null, false, false);
        this.reason = reason;
    }

    static NotTaken notAPicture(String message) {
        return new NotTaken(Reason.NOT_A_PICTURE, message);
    }

    static NotTaken unreadable() {
        return new NotTaken(Reason.UNREADABLE, "The picture is damaged and cannot be read.");
    }

    static NotTaken tooCostly() {
        return new NotTaken(
                Reason.TOO_COSTLY,
                "The picture takes more work to read than an ordinary one. Save it as a baseline JPEG and send it"
                        + " again; nothing was saved.");
    }

    public Reason reason() {
        return reason;
    }
}
