package dev.stele.translation.interchange;

import dev.stele.translation.desk.Locales;
import dev.stele.translation.desk.Member;
import dev.stele.translation.desk.ReadDesk;
import dev.stele.translation.desk.Snapshot;
import dev.stele.translation.desk.TranslateArticle;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes back what another tool made of a translation, segment by segment and note by note, in one save. */
public final class ImportXliff {

    private final ReadDesk desk;
    private final TranslateArticle translating;

    public ImportXliff(ReadDesk desk, TranslateArticle translating) {
        this.desk = desk;
        this.translating = translating;
    }

    /** Reads the file and writes what can be taken of it; the person must hold the claim. */
    public XliffReport take(UUID id, Member member, long token, byte[] file) {
        Snapshot translation = desk.claimed(id, member, token);
        Incoming incoming = ReadXliff.read(file);
        mustBeOf(translation, incoming);
        Taking taking = new Taking(translation, token);
        incoming.segments().forEach(taking::offer);
        NewNotes notes = new NewNotes(translation, incoming);
        if (taking.writes().isEmpty() && notes.fitting().isEmpty()) {
            return taking.report(notes.report(List.of()));
        }
        TranslateArticle.Taken taken = translating.writeAll(id, member, token, taking.writes(), notes.fitting());
        taken.outcomes().forEach(taking::written);
        return taking.report(notes.report(taken.comments()));
    }

    private static void mustBeOf(Snapshot translation, Incoming incoming) {
        if (isOther(incoming.targetLocale(), translation.key().locale())) {
            throw new OtherTranslation(true, "The file is for " + incoming.targetLocale() + ".");
        }
        String original = Names.original(translation.key().id());
        boolean other = incoming.segments().stream().noneMatch(it -> original.equals(it.original()));
        if (other || isOther(incoming.sourceLocale(), translation.source().locale())) {
            throw new OtherTranslation(false, "The file is of another article.");
        }
    }

    private static boolean isOther(@Nullable String tag, Locale locale) {
        try {
            return tag != null && !tag.isEmpty() && !Locales.parse(tag).equals(locale);
        } catch (IllformedLocaleException e) {
            return true;
        }
    }
}
