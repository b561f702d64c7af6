package dev.stele.publisher.article.messaging;

/** The consumer group of all instances that fold the log. */
public final class FoldingGroup {

    public static final String ID = "publisher";

    private FoldingGroup() {}
}
