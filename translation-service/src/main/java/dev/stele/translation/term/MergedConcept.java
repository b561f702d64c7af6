package dev.stele.translation.term;

import dev.stele.translation.desk.Member;
import dev.stele.translation.term.ImportedConcept.ImportedTerm;
import dev.stele.translation.term.ReadTerm.NoTerm;
import dev.stele.translation.term.TermReport.Failure;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A concept of a file on top of what is known of it.
 *
 * @param failures rows of it that are left out
 */
record MergedConcept(ImportedConcept from, String id, ConceptContent content, List<Failure> failures) {

    static MergedConcept of(ImportedConcept from, ConceptContent known) {
        List<Failure> failures = new ArrayList<>();
        ConceptContent content = head(from, known, failures);
        for (ImportedTerm row : from.terms()) {
            try {
                ConceptContent more = content.with(ReadTerm.of(row, content));
                List<Fault> faults = ConceptRules.faults(withoutHead(more));
                if (faults.isEmpty()) {
                    content = more;
                } else {
                    Fault fault = faults.getFirst();
                    failures.add(new Failure(row.row(), from.id(), fault.code(), fault.message()));
                }
            } catch (NoTerm e) {
                failures.add(new Failure(row.row(), from.id(), e.code(), e.getMessage()));
            }
        }
        return new MergedConcept(from, id(from), content, List.copyOf(failures));
    }

    /** A concept without an id is the same one again when the same file comes again. */
    static String id(ImportedConcept it) {
        return it.id() != null
                ? it.id()
                : UUID.nameUUIDFromBytes(it.terms().stream()
                                .map(term -> term.locale() + "\t" + term.text())
                                .collect(Collectors.joining("\n"))
                                .getBytes(StandardCharsets.UTF_8))
                        .toString();
    }

    /** Why nothing of it can be taken, or null. */
    @Nullable
    Failure refusal(Member member, TermRights rights, ConceptContent known) {
        if (!ConceptRules.isId(id)) {
            return failure("concept-id", "Latin letters, digits, dots, hyphens and underscores, at most 64.");
        }
        List<Fault> faults = ConceptRules.faults(content);
        if (!faults.isEmpty()) {
            return failure(faults.getFirst().code(), faults.getFirst().message());
        }
        return rights.mayChange(member, known, content)
                ? null
                : failure("forbidden", "Not in the languages that you review.");
    }

    Failure failure(String code, String message) {
        return new Failure(from.row(), from.id(), code, message);
    }

    private static ConceptContent head(ImportedConcept it, ConceptContent known, List<Failure> failures) {
        boolean neverTranslate = known.neverTranslate();
        try {
            String said = it.neverTranslate();
            neverTranslate = said == null || said.isBlank() ? neverTranslate : ReadTerm.yesOrNo(said);
        } catch (NoTerm e) {
            failures.add(new Failure(it.row(), it.id(), e.code(), e.getMessage()));
        }
        return new ConceptContent(
                saidOr(it.section(), known.section()),
                saidOr(it.subject(), known.subject()),
                saidOr(it.note(), known.note()),
                neverTranslate,
                known.terms());
    }

    private static @Nullable String saidOr(@Nullable String said, @Nullable String known) {
        String text = Texts.optional(said);
        return text == null ? known : text;
    }

    private static ConceptContent withoutHead(ConceptContent it) {
        return new ConceptContent(null, null, null, false, it.terms());
    }
}
