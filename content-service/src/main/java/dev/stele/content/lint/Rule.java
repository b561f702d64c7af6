package dev.stele.content.lint;

/** One thing that is looked for in an article. */
public interface Rule {

    void check(Proof proof, Report report);
}
