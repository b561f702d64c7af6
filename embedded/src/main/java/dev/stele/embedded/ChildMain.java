package dev.stele.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/** The entry point of every child process: runs the real main class and ends when the parent has ended, however it ended. */
public final class ChildMain {

    private ChildMain() {}

    /** Arguments: the parent's process id, the real main class, its arguments. */
    public static void main(String[] args) throws ReflectiveOperationException {
        var parent = ProcessHandle.of(Long.parseLong(args[0]));
        if (parent.isEmpty()) {
            return;
        }
        leaveInterruptsToTheParent();
        parent.get().onExit().thenRun(ChildMain::end);
        Thread.ofPlatform().daemon().name("parent-watch").start(ChildMain::endAtEndOfInput);
        var main = Class.forName(args[1]).getMethod("main", String[].class);
        try {
            main.invoke(null, (Object) Arrays.copyOfRange(args, 2, args.length));
        } catch (InvocationTargetException failed) {
            failed.getTargetException().printStackTrace();
            System.exit(1);
        }
    }

    /** Ctrl-C reaches every process of a terminal at once; only the parent knows the order in which its children end. */
    private static void leaveInterruptsToTheParent() {
        Signal.handle(new Signal("INT"), SignalHandler.SIG_IGN);
    }

    /** The parent holds the other end of our standard input, so the kernel reports its death even after a kill -9. */
    private static void endAtEndOfInput() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException broken) {
            // a broken pipe says the same as its end
        }
        end();
    }

    /**
     * At once: an orderly end would wait for the broker and the store, which end at the same moment, and would keep ports
     * and files from the newsroom that starts next. Nothing is lost, as by a kill of this process.
     */
    private static void end() {
        Runtime.getRuntime().halt(1);
    }
}
