package dev.stele.translation.desk;

/** A target that a segment had, and the source that it was written for. */
public record Past(String source, Draft draft) {

    int characters() {
        return source.length() + draft.target().length();
    }
}
