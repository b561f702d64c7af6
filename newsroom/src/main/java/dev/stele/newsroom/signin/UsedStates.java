package dev.stele.newsroom.signin;

import java.util.LinkedHashSet;

/** The newest states of sign-ins that have ended; the oldest are forgotten first. */
final class UsedStates {

    private final LinkedHashSet<String> states = new LinkedHashSet<>();
    private final int most;

    UsedStates(int most) {
        this.most = most;
    }

    /** Whether the state was not used before. */
    synchronized boolean add(String state) {
        boolean isNew = states.add(state);
        if (states.size() > most) {
            states.removeFirst();
        }
        return isNew;
    }
}
