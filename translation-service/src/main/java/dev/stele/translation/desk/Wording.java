package dev.stele.translation.desk;

/** A source and its target. */
public record Wording(String source, String target) {

    int characters() {
        return source.length() + target.length();
    }
}
