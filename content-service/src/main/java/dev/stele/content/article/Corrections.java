package dev.stele.content.article;

import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.ArticleContent.Correction;
import dev.stele.contracts.UpdateType;
import java.util.ArrayList;
import java.util.List;

/** What an article has told its readers to have put right; part of its text, but no editor's to write. */
final class Corrections {
    /** They stay for ever, so there is an end to how many. */
    static final int MOST = 50;

    private Corrections() {}

    /** The text with the corrections that the article has told already. */
    static ArticleContent kept(ArticleContent next, ArticleContent before) {
        return next.corrections().equals(before.corrections()) ? next : next.withCorrections(before.corrections());
    }

    /** The text with one more when it is released to put an error right. */
    static ArticleContent told(ArticleContent content, int revision, Revision.Release release) {
        if (release.updateType() != UpdateType.CORRECTION) return content;
        String note = release.changeNote();
        if (note == null || note.isBlank()) throw new ArticleRefusal.CorrectionWithoutNote();
        if (content.corrections().size() >= MOST) throw new ArticleRefusal.TooManyCorrections(MOST);
        List<Correction> all = new ArrayList<>(content.corrections());
        all.add(new Correction("c" + revision, release.at(), note.strip()));
        return content.withCorrections(all);
    }
}
