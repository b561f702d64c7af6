package dev.stele.content.article;

/** Where an article stands as a whole; what each language shows is told by its status. */
public enum ArticleState {
    /** The current revision is not final. */
    DRAFT,
    /** The current revision is final and with the translators; nothing is ordered. */
    RELEASED,
    /** Under embargo: it will be ordered when its time comes. */
    SCHEDULED,
    /** Ordered live in at least one locale. */
    ORDERED,
    /** Once ordered, now withdrawn in every locale. */
    WITHDRAWN
}
