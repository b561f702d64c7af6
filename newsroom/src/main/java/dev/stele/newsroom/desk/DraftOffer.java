package dev.stele.newsroom.desk;

/**
 * What a machine could do for a translation.
 *
 * @param provider that would, empty while none can
 * @param empty sentences that have no text
 * @param last the drafts that were asked for before
 */
public record DraftOffer(String provider, long empty, Drafts last) {

    public boolean isOpen() {
        return !provider.isEmpty() && empty > 0;
    }
}
