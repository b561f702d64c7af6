package dev.stele.publisher.preview;

import dev.stele.contracts.PagePreview;

/** The templates of the site. */
public interface Templates {

    /**
     * The whole page.
     *
     * @throws NoPreview when the site does not answer, or makes no previews
     */
    String fill(PagePreview preview);
}
