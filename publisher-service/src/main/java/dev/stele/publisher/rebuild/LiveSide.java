package dev.stele.publisher.rebuild;

/** The fold that goes on meanwhile, and those who read the site. */
public interface LiveSide {

    /** Does something while nothing is folded into the live database. */
    void whileStill(Runnable action);

    /** Tells the readers of the site that another database is live. */
    void changed(long generation);
}
