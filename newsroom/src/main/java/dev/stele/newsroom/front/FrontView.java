package dev.stele.newsroom.front;

import dev.stele.newsroom.front.Fronts.Change;
import dev.stele.newsroom.outline.Outline;
import dev.stele.newsroom.page.Faults;
import dev.stele.newsroom.page.Frame;
import dev.stele.newsroom.page.Problem;
import dev.stele.newsroom.site.SiteSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that the screen of the front shows.
 *
 * @param said about what was done last
 * @param refusedPreview why there is none
 */
public record FrontView(
        FrontForm form,
        SiteSettings site,
        List<Change> changes,
        Map<String, Outline> outlines,
        List<Outline> found,
        Optional<Preview> preview,
        Optional<Problem> refusedPreview,
        Faults faults,
        String said) {

    public String headline(Slot slot) {
        String id = String.valueOf(slot.articleId());
        Outline outline = outlines.get(id);
        return outline == null ? id : outline.headline(form.locale());
    }

    public String headlineLocale(Slot slot) {
        Outline outline = outlines.get(String.valueOf(slot.articleId()));
        return outline == null ? form.locale() : outline.shownIn(form.locale());
    }

    /** Whether readers see it in any language. */
    public boolean isLive(Slot slot) {
        Outline outline = outlines.get(String.valueOf(slot.articleId()));
        return outline != null && outline.isLive();
    }

    public boolean isPinned(Outline outline) {
        return form.slots().stream().anyMatch(slot -> outline.id().equals(slot.articleId()));
    }

    /** What a list holds, in a few words. */
    public String summary(Frame frame, List<Slot> slots) {
        long pinned = slots.stream().filter(Slot::isPinned).count();
        return frame.say("front.summary", "pinned", pinned, "automatic", slots.size() - pinned);
    }

    /** How a slot is called, for who cannot see its place. */
    public String name(Frame frame, int index) {
        Slot slot = form.slots().get(index);
        String what = slot.isPinned() ? headline(slot) : frame.say("front.automatic");
        return frame.say("front.slot", "number", index + 1, "what", what);
    }
}
