package dev.stele.publisher.article;

import dev.stele.contracts.AddressesMoved;
import dev.stele.contracts.ArticleWithdrawn;
import dev.stele.contracts.FrontCurated;
import dev.stele.contracts.MediaPublished;
import dev.stele.contracts.MediaTakenDown;
import dev.stele.contracts.NewsEvent;
import dev.stele.contracts.PublicationOrdered;
import dev.stele.contracts.RevisionReleased;
import dev.stele.contracts.SiteConfigured;
import dev.stele.contracts.TranslationApproved;
import dev.stele.contracts.TranslationCarriedOver;
import dev.stele.contracts.VariantFact;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Dossier and fact give the next dossier and what must be written: no store, no clock, no chance. */
public final class Fold {

    private record Learned(
            Dossier dossier,
            @Nullable Rendition page,
            @Nullable MediaPublished picture) {}

    private final PageMaker pages;

    public Fold(Renderer renderer) {
        this.pages = new PageMaker(renderer);
    }

    /**
     * Applies a fact; one applied before changes nothing.
     *
     * @throws Rejected when the fact contradicts what is known
     */
    Folded apply(Dossier before, NewsEvent fact) {
        if (!before.sequences().awaits(fact)) {
            return Folded.again(before, before.showing().flippedBy(fact));
        }
        Learned learned = switch (fact) {
            case RevisionReleased e -> released(before, e);
            case TranslationApproved e -> approved(before, e);
            case TranslationCarriedOver e -> approved(before, e);
            case PublicationOrdered e -> ordered(before, e);
            case ArticleWithdrawn e -> new Learned(before.with(before.orders().withdrawn(e)), null, null);
            case MediaPublished e ->
                new Learned(
                        before.with(before.library().arrived(e)), null, Boolean.TRUE.equals(e.encrypted()) ? null : e);
            case FrontCurated _, SiteConfigured _, AddressesMoved _, MediaTakenDown _ ->
                throw new Rejected("is not about an article");
        };
        return settled(before, learned, fact);
    }

    private Learned released(Dossier before, RevisionReleased e) {
        Rendition page = pages.page(e);
        Library library = before.library().released(e).approved(e.sourceLocale(), e.revision(), Variant.of(page));
        return new Learned(before.with(library), page, null);
    }

    private Learned approved(Dossier before, VariantFact e) {
        Library library = before.library();
        Revision revision = library.revisions().get(e.sourceRevision());
        if (revision == null) {
            if (Shelf.outgrown(library, e.sourceRevision())) {
                return new Learned(before, null, null);
            }
            throw new Rejected("translates revision " + e.sourceRevision() + ", which was not released");
        }
        if (!revision.contentHash().equals(e.sourceHash())) {
            throw new Rejected("translates another text than revision " + e.sourceRevision() + " has");
        }
        if (!e.sourceLocale().equals(library.sourceLocale()) || e.locale().equals(e.sourceLocale())) {
            throw new Rejected("translates from " + e.sourceLocale() + " into " + e.locale());
        }
        Rendition page = pages.page(before, e, revision);
        Library next = library.approved(e.locale(), e.sourceRevision(), Variant.of(page));
        return new Learned(before.with(next), page, null);
    }

    private static Learned ordered(Dossier before, PublicationOrdered e) {
        e.locales().forEach(AddressParts::locale);
        Orders orders = before.orders().given(e, locale -> before.showing().mayShow(locale, e.revision()));
        return new Learned(before.with(orders), null, null);
    }

    private static Folded settled(Dossier before, Learned learned, NewsEvent fact) {
        Showing showing = Settlement.after(fact, learned.dossier());
        boolean flipped = showing.flips() > before.showing().flips();
        Dossier after = Shelf.cleared(learned.dossier().with(showing).applied(fact));
        Set<String> claims = new TreeSet<>();
        showing.live().values().forEach(page -> claims.add(page.route()));
        claims.removeAll(after.routes().keySet());
        Set<UUID> revealed = new TreeSet<>(showing.pictures());
        revealed.removeAll(before.showing().pictures());
        return new Folded(after, learned.page(), learned.picture(), claims, revealed, flipped, flipped);
    }
}
