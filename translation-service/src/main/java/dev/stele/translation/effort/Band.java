package dev.stele.translation.effort;

import dev.stele.translation.memory.Match;

/** How much of a sentence the memory spares its translator. */
enum Band {
    /** Written or confirmed already. */
    DONE(0),
    /** Known with the sentences around it. */
    IN_CONTEXT(5),
    EXACT(10),
    /** Said before in the same article. */
    REPETITION(10),
    FUZZY_95(30),
    FUZZY_85(60),
    FUZZY_70(80),
    NEW(100);

    private final int percent;

    Band(int percent) {
        this.percent = percent;
    }

    /** What a word in it counts, in per cent of a new one. */
    int percent() {
        return percent;
    }

    static Band of(Match match) {
        return switch (match.kind()) {
            case IN_CONTEXT -> IN_CONTEXT;
            case EXACT -> EXACT;
            case FUZZY -> fuzzy(match.score());
        };
    }

    private static Band fuzzy(int score) {
        if (score >= 95) {
            return FUZZY_95;
        }
        return score >= 85 ? FUZZY_85 : score >= 70 ? FUZZY_70 : NEW;
    }
}
