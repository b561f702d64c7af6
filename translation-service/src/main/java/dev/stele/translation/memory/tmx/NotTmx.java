package dev.stele.translation.memory.tmx;

/** The file as a whole is no TMX that can be taken; nothing of it is. */
public final class NotTmx extends RuntimeException {

    private static final int LONGEST = 300;

    private final String code;

    NotTmx(String code, String message) {
        super(message.length() > LONGEST ? message.substring(0, LONGEST) : message);
        this.code = code;
    }

    /** What kind of fault it is: {@code not-xml}, {@code doctype}, {@code not-tmx}. */
    public String code() {
        return code;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
