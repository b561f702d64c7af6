package dev.stele.translation.interchange;

import dev.stele.translation.desk.Locales;
import dev.stele.translation.desk.Member;
import dev.stele.translation.desk.Outcome;
import dev.stele.translation.desk.ReadDesk;
import dev.stele.translation.desk.Refusal;
import dev.stele.translation.desk.Segment;
import dev.stele.translation.desk.Snapshot;
import dev.stele.translation.desk.TranslateArticle;
import dev.stele.translation.desk.WrittenTarget;
import dev.stele.translation.interchange.ImportReport.RefusedSegment;
import dev.stele.translation.interchange.Incoming.IncomingSegment;
import dev.stele.translation.interchange.SegmentImport.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes back what another tool made of a translation, segment by segment, in one save. */
public final class ImportXliff {

    private final ReadDesk desk;
    private final TranslateArticle translating;
    private final TakeNotes notes;

    public ImportXliff(ReadDesk desk, TranslateArticle translating, TakeNotes notes) {
        this.desk = desk;
        this.translating = translating;
        this.notes = notes;
    }

    /** Reads the file and writes what can be taken of it; the person must hold the claim. */
    public ImportReport take(UUID id, Member member, long token, byte[] file) {
        Snapshot translation = desk.claimed(id, member, token);
        Incoming incoming = ReadXliff.read(file);
        mustBeOf(translation, incoming);
        Taking taking = new Taking(translation, token);
        incoming.segments().forEach(taking::offer);
        List<Outcome> outcomes =
                taking.writes.isEmpty() ? List.of() : translating.writeAll(id, member, token, taking.writes);
        outcomes.forEach(taking::written);
        return new ImportReport(
                incoming.segments().size(),
                taking.writes.size() - taking.notWritten,
                taking.unchanged,
                taking.refused,
                notes.take(translation, member, incoming));
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

    /** The segments of one file on their way to the desk. */
    private static final class Taking {

        private final String original;
        private final Map<String, Segment> present;
        private final long token;
        private final Set<String> seen = new HashSet<>();
        private final List<WrittenTarget> writes = new ArrayList<>();
        private final List<RefusedSegment> refused = new ArrayList<>();
        private int unchanged;
        private int notWritten;

        Taking(Snapshot translation, long token) {
            this.original = Names.original(translation.key().id());
            this.present =
                    translation.text().segments().stream().collect(Collectors.toMap(Segment::id, Function.identity()));
            this.token = token;
        }

        void offer(IncomingSegment incoming) {
            Segment segment =
                    incoming.id() == null || !original.equals(incoming.original()) ? null : present.get(incoming.id());
            if (segment == null) {
                refuse(incoming.name(), "unknown-segment", "The translation has no such segment.", null);
            } else if (!seen.add(segment.id())) {
                refuse(segment.id(), "duplicate-segment", "The file has this segment more than once.", null);
            } else {
                switch (new SegmentImport(segment, incoming).step(token)) {
                    case Step.Leave it -> unchanged++;
                    case Step.Write it -> writes.add(it.target());
                    case Step.Refuse it -> refuse(segment.id(), it.code(), it.message(), segment.source());
                }
            }
        }

        void written(Outcome outcome) {
            Refusal refusal = outcome.refusal();
            if (refusal != null) {
                notWritten++;
                refuse(outcome.segment(), refusal);
            }
        }

        private void refuse(String segment, Refusal refusal) {
            switch (refusal) {
                case Refusal.UnknownSegment it ->
                    refuse(segment, "unknown-segment", "The translation has no such segment.", null);
                case Refusal.SourceChanged it ->
                    refuse(segment, "source-changed", "The target was written for another source.", it.source());
                case Refusal.HumanText it ->
                    refuse(segment, "human-text", "A person wrote the present text; nobody confirmed this one.", null);
                case Refusal.UnusableTarget it -> refuse(segment, it.code(), it.message(), null);
                default -> refuse(segment, "refused", "The desk does not take this target.", null);
            }
        }

        private void refuse(String segment, String code, String message, @Nullable String source) {
            refused.add(new RefusedSegment(segment, code, message, code.equals("source-changed") ? source : null));
        }
    }
}
