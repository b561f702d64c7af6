package dev.stele.translation.wording;

/** The characters that nobody sees and that turn the direction of a text. */
public final class Directions {

    private Directions() {}

    /** Whether it makes letters read in the other order than they are written in. */
    public static boolean isOverride(int character) {
        return character == 0x202D || character == 0x202E;
    }

    /** Whether it is an override, an embedding or an isolate, or the end of one: a text can read otherwise than it is written. */
    public static boolean isControl(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }

    /** Whether it only stands for a letter of a direction. */
    public static boolean isMark(int character) {
        return character == 0x200E || character == 0x200F || character == 0x061C;
    }
}
