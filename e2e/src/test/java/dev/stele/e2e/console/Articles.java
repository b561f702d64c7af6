package dev.stele.e2e.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.stele.testkit.browser.Caret;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** What an editor does at the console. */
public final class Articles {

    private static final Pattern EDITOR = Pattern.compile(".*/articles/[0-9a-f-]{36}$");

    private Articles() {}

    /** Begins an article in English for Russian and Tajik, and writes it with a picture and a quote; gives its id. */
    public static String write(Workplace workplace, String headline) {
        Page page = workplace.open("/board/new").page();
        page.fill("#headline", headline);
        page.selectOption("#sourceLocale", "en");
        for (Locator target : page.locator("input[name=targets]").all()) {
            target.setChecked(target.inputValue().matches("ru|tg"));
        }
        page.locator("form.card button.primary").click();
        page.waitForURL(EDITOR);
        String id = page.url().replaceAll(".*/", "");

        lead(workplace, "The well is deep, and the water is clean.");
        addHero(page);
        Locator text = Caret.into(page.locator(".blocks .ProseMirror").first());
        page.keyboard().press("Control+End");
        page.keyboard().type("The school has a well now. The pupils drink from it.");
        page.keyboard().press("Enter");
        page.locator(".toolbar select").selectOption("quote");
        text.focus();
        page.keyboard().type("We drank from the river before.");
        page.locator(".blocks [data-field=speaker]").last().fill("Zarina Mirzo");
        page.locator(".blocks [data-field=role]").last().fill("Teacher");
        saved(workplace);
        return id;
    }

    private static void addHero(Page page) {
        page.locator("[data-hero] button").first().click();
        Locator dialog = page.locator("#picture-dialog");
        dialog.locator("#picture-file").setInputFiles(new FilePayload("well.jpg", "image/jpeg", jpeg()));
        dialog.locator("#picture-credit").fill("Stele tests");
        dialog.locator("form[data-upload] button[type=submit]").click();
        assertThat(dialog).isHidden();
        page.locator("[data-hero] [data-field=alt]").fill("A well with a roof");
    }

    public static void lead(Workplace workplace, String text) {
        workplace.page().fill("#lead", text);
    }

    /** Saves, and waits until the page says that it is. */
    public static void saved(Workplace workplace) {
        workplace.page().locator("#editor button.primary[name=do]").click();
        assertThat(workplace.page().locator("[data-save-state]")).hasAttribute("data-state", "saved");
    }

    /** Of the two texts of a conflict, their own. */
    public static void keepMine(Workplace workplace) {
        Locator dialog = workplace.page().locator("#conflict-dialog");
        dialog.locator("input[type=radio][value=mine]").all().forEach(Locator::check);
        dialog.locator("button[type=submit]").click();
        assertThat(dialog).isHidden();
    }

    public static void release(Workplace workplace, String id) {
        Page page = workplace.open("/articles/" + id + "/release").page();
        page.locator("form.publish button.primary").click();
        page.waitForURL(address -> !address.endsWith("/release"));
    }

    /** A picture that nobody has seen before. */
    public static byte[] jpeg() {
        BufferedImage image = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setColor(new Color(90, 140, 160));
        brush.fillRect(0, 0, 1200, 800);
        brush.setColor(new Color(230, 220, 200));
        brush.fillOval(400, 250, 400, 400);
        brush.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
