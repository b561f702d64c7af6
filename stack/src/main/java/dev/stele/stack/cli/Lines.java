package dev.stele.stack.cli;

import java.io.PrintWriter;

/** Prints whole lines at once, also when several threads report. */
final class Lines {

    private Lines() {}

    static void print(PrintWriter out, String line) {
        synchronized (Lines.class) {
            out.println(line);
            out.flush();
        }
    }
}
