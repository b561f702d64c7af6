package dev.stele.publisher.rebuild;

import java.util.Map;
import java.util.OptionalLong;

/** How the instance that rebuilds asks the others to fold nothing for a while. */
public interface PauseRequests {

    /** The token of the rebuild of another instance that asks for it now. */
    OptionalLong asked();

    /** Says that this instance folds nothing, and what it has folded: the next offset by partition. */
    void answer(long token, Map<Integer, Long> offsets);

    /** What the others have folded that answered, by partition. */
    Map<Integer, Long> answers(long token);
}
