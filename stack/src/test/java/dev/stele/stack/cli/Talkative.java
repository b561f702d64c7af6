package dev.stele.stack.cli;

import java.io.IOException;

/** Prints far more than a log may keep, as a newsroom whose parts go on dying would in time. */
final class Talkative {

    static final String LAST = "the last line";

    private static final int LINES = 300_000;

    private Talkative() {}

    public static void main(String[] args) throws IOException {
        BackgroundOutput.redirect();
        for (int i = 0; i < LINES; i++) {
            System.out.println("kafka ended with 1; starting it again " + i);
            System.err.println("something went wrong with what was tried " + i);
        }
        System.out.println(LAST);
        System.err.println(LAST);
    }
}
