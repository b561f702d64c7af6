package dev.stele.content.media.web;

import dev.stele.content.media.Picture;
import dev.stele.content.media.TakeInPicture.Description;
import dev.stele.content.validation.Faults;
import dev.stele.content.validation.LocaleTags;
import dev.stele.content.validation.TextRules;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** What is said of a picture, checked. */
final class PictureInputs {
    private static final Set<String> FIELDS =
            Set.of("credit", "rights", "expires", "focus", "locale", "alt", "caption");

    private static final int MOST_LOCALES = 100;
    private static final int MOST_BYTES = 64 * 1024;

    private final Faults faults = new Faults();
    private final TextRules texts = new TextRules(faults);
    private final UsageInputs usage = new UsageInputs(faults);

    Description description(MultipartHttpServletRequest form) {
        form.getParameterMap().forEach((name, values) -> {
            if (!FIELDS.contains(name)) faults.malformed("/" + name, "unknown-field", "There is no such field.");
            else if (values.length > 1) faults.malformed("/" + name, "twice", "Once only.");
        });
        form.getMultiFileMap().forEach((name, files) -> {
            if (!name.equals("file")) faults.malformed("/" + name, "unknown-field", "There is no such field.");
            else if (files.size() > 1) faults.malformed("/" + name, "twice", "One file at a time.");
        });
        if (form.getFile("file") == null) faults.refuse("/file", "required", "The picture itself.");
        String locale = form.getParameter("locale");
        Description description = new Description(
                blankless(form.getParameter("credit")),
                blankless(form.getParameter("rights")),
                usage.day(form.getParameter("expires")),
                usage.focus(form.getParameter("focus")),
                inLocale("/alt", locale, form.getParameter("alt")),
                inLocale("/caption", locale, form.getParameter("caption")));
        credits(description.credit(), description.rights());
        faults.raise();
        return description;
    }

    Picture patched(Picture p, PictureView.Patch patch) {
        credits(patch.credit(), patch.rights());
        Picture patched = new Picture(
                p.id(),
                p.version(),
                p.type(),
                p.width(),
                p.height(),
                p.size(),
                patch.credit() == null ? p.credit() : blankless(patch.credit()),
                patch.rights() == null ? p.rights() : blankless(patch.rights()),
                patch.expires() == null ? p.expires() : usage.day(patch.expires()),
                patch.focus() == null ? p.focus() : usage.focus(patch.focus()),
                merged("/alt", p.alt(), patch.alt()),
                merged("/caption", p.caption(), patch.caption()),
                p.renditions(),
                p.createdAt(),
                p.createdBy());
        if (patch.alt() != null || patch.caption() != null) requireSize(p, patched);
        faults.raise();
        return patched;
    }

    private void credits(@Nullable String credit, @Nullable String rights) {
        texts.shown("/credit", credit, 300);
        texts.shown("/rights", rights, 1_000);
    }

    private Map<String, String> inLocale(String pointer, @Nullable String locale, @Nullable String text) {
        if (text == null || text.isBlank()) return Map.of();
        texts.shown(pointer, text, 1_000);
        return Map.of(LocaleTags.checked("/locale", locale, faults), text);
    }

    private Map<String, String> merged(
            String pointer, Map<String, String> old, @Nullable Map<String, @Nullable String> changes) {
        Map<String, String> texts = new TreeMap<>(old);
        if (changes == null) return texts;
        if (changes.size() > 2 * MOST_LOCALES) {
            faults.refuse(pointer, "count", "At most " + MOST_LOCALES + " languages.");
            return texts;
        }
        changes.forEach((locale, text) -> {
            String tag = LocaleTags.checked(pointer, locale, faults);
            this.texts.shown(pointer, text, 1_000);
            if (text == null || text.isBlank()) texts.remove(tag);
            else texts.put(tag, text);
        });
        return texts;
    }

    /** A description that became too large before there was a limit may still get smaller. */
    private void requireSize(Picture before, Picture after) {
        atMostLocales("/alt", before.alt(), after.alt());
        atMostLocales("/caption", before.caption(), after.caption());
        long bytes = bytes(after);
        if (bytes > MOST_BYTES && bytes >= bytes(before)) {
            String pointer = after.alt().equals(before.alt()) ? "/caption" : "/alt";
            faults.refuse(
                    pointer,
                    "too-long",
                    "At most " + MOST_BYTES + " bytes in all languages of alt and caption together.");
        }
    }

    private void atMostLocales(String pointer, Map<String, String> before, Map<String, String> after) {
        if (after.size() > MOST_LOCALES && after.size() >= before.size() && !after.equals(before)) {
            faults.refuse(pointer, "count", "At most " + MOST_LOCALES + " languages.");
        }
    }

    private static long bytes(Picture picture) {
        return Stream.of(picture.alt(), picture.caption())
                .flatMap(texts -> texts.values().stream())
                .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    private static @Nullable String blankless(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
