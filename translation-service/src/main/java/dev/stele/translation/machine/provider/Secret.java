package dev.stele.translation.machine.provider;

/** A key that is shown to its provider and to nobody else. */
public final class Secret {

    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    /** Never fails, for what tells of a failure would tell the key. */
    public static Secret of(String value) {
        return new Secret(value.strip());
    }

    /** Whether it can stand in a header at all. */
    boolean isUsable() {
        return !value.isEmpty() && value.chars().allMatch(c -> c > ' ' && c < 127);
    }

    String value() {
        return value;
    }

    /** The text with the key blotted out, wherever somebody repeats it. */
    String blottedOut(String text) {
        return value.isEmpty() ? text : text.replace(value, "***");
    }

    @Override
    public String toString() {
        return value.isEmpty() ? "" : "***";
    }
}
