package dev.stele.translation.term;

import dev.stele.translation.desk.Member;
import dev.stele.translation.term.Concept.Stamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What a person does with single concepts. */
public final class EditTerms {

    private final Termbase termbase;
    private final Runnable changed;
    private final TermRights rights;
    private final TermLimits limits;
    private final Clock clock;

    /**
     * @param changed told after every change that was saved
     */
    public EditTerms(Termbase termbase, Runnable changed, TermRights rights, TermLimits limits, Clock clock) {
        this.termbase = termbase;
        this.changed = changed;
        this.rights = rights;
        this.limits = limits;
        this.clock = clock;
    }

    public Concept read(String id) {
        return termbase.find(id).orElseThrow(() -> new TermRefused(new TermRefusal.Unknown(id)));
    }

    /** A page of the concepts that the filter names. */
    public Termbase.Page page(Termbase.Filter filter) {
        return termbase.find(filter);
    }

    /** Keeps a concept that is new. */
    public Concept create(ConceptContent wanted, Member member) {
        mustReview(member);
        ConceptContent content = acceptable(wanted);
        mustChange(member, ConceptContent.NONE, content);
        mustFit(1, content.bytes());
        Concept concept = Concept.created(UUID.randomUUID().toString(), content, stamp(member));
        if (!termbase.insert(concept)) {
            throw new IllegalStateException("the id " + concept.id() + " was given twice");
        }
        changed();
        return concept;
    }

    /** Says everything about the concept anew, as the version that the person has read. */
    public Concept change(String id, long version, ConceptContent wanted, Member member) {
        mustReview(member);
        Concept known = atVersion(id, version);
        ConceptContent content = acceptable(wanted);
        mustChange(member, known.content(), content);
        if (content.equals(known.content())) {
            return known;
        }
        long more = content.bytes() - known.content().bytes();
        if (more > 0) {
            mustFit(0, more);
        }
        Concept next = known.changed(content, stamp(member));
        if (!termbase.update(next)) {
            throw stale(id);
        }
        changed();
        return next;
    }

    /** Forgets the concept, if it still is as the person has read it. */
    public void delete(String id, long version, Member member) {
        mustReview(member);
        mustChange(member, atVersion(id, version).content(), ConceptContent.NONE);
        if (!termbase.delete(id, version)) {
            throw stale(id);
        }
        changed();
    }

    private Concept atVersion(String id, long version) {
        Concept known = read(id);
        if (known.version() != version) {
            throw new TermRefused(new TermRefusal.Stale(known.version()));
        }
        return known;
    }

    private TermRefused stale(String id) {
        return new TermRefused(new TermRefusal.Stale(read(id).version()));
    }

    private static ConceptContent acceptable(ConceptContent wanted) {
        ConceptContent content = wanted.normalized();
        List<Fault> faults = ConceptRules.faults(content);
        if (!faults.isEmpty()) {
            throw new TermRefused(new TermRefusal.Unacceptable(faults));
        }
        return content;
    }

    private static void mustReview(Member member) {
        if (!TermRights.isReviewer(member)) {
            throw new TermRefused(new TermRefusal.NotAllowed());
        }
    }

    private void mustChange(Member member, ConceptContent before, ConceptContent after) {
        if (!rights.mayChange(member, before, after)) {
            throw new TermRefused(new TermRefusal.NotAllowed());
        }
    }

    private void mustFit(int concepts, long bytes) {
        if (!limits.allow(concepts, bytes, termbase.size())) {
            throw new TermRefused(new TermRefusal.Full(limits));
        }
    }

    private void changed() {
        termbase.announceChange();
        changed.run();
    }

    private Stamp stamp(Member member) {
        return new Stamp(member.name(), clock.instant());
    }
}
