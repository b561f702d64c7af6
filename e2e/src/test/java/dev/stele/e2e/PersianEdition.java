package dev.stele.e2e;

import dev.stele.e2e.http.Answer;
import dev.stele.e2e.people.Editor;
import dev.stele.e2e.people.Staff;
import dev.stele.e2e.people.Story;
import dev.stele.e2e.people.Text;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A language that runs from right to left, added to the demo as an editor would: names, an article of every block, a withdrawn one. */
final class PersianEdition {

    static final String LOCALE = "fa";
    static final String ARTICLE = "کتابخانه-سیار";
    static final String WITHDRAWN = "خبر-پس-گرفته";

    private static final String LEAD =
            "یک مینی‌بوس قدیمی هر دو هفته یک بار هزار و دویست کتاب را به شش روستای درهٔ بالا می‌برد.";
    private static final Map<String, String> NAMES =
            Map.of("justice", "دادگستری", "rights", "حقوق بشر", "society", "جامعه", "culture", "فرهنگ");

    private final Editor chief;

    private PersianEdition(Editor chief) {
        this.chief = chief;
    }

    /** Does nothing to a newsroom that has it. */
    static void addTo(Staff staff) {
        new PersianEdition(staff.chief()).add(staff);
    }

    private void add(Staff staff) {
        configure();
        if (staff.reader().status("/fa/news/" + encoded(ARTICLE)) != 200) {
            Text text = text(picture());
            Story first = publish(text.with("lead", LEAD.replace("هزار و دویست", "هزار")));
            await(staff, ARTICLE, 200);
            Story corrected = chief.rewrite(chief.read(first.id()), text);
            chief.publish(chief.release(corrected, "CORRECTION", "شمار کتاب‌ها هزار و دویست است، نه هزار."), LOCALE);
            Story second = publish(withdrawn());
            await(staff, WITHDRAWN, 200);
            chief.withdraw(second, "برگزارکنندگان تاریخ را لغو کردند", LOCALE);
        }
        await(staff, ARTICLE, 200);
        await(staff, WITHDRAWN, 410);
    }

    static String encoded(String slug) {
        return URLEncoder.encode(slug, StandardCharsets.UTF_8);
    }

    private static void await(Staff staff, String slug, int status) {
        Flow.eventually(() -> {
            int answered = staff.reader().status("/fa/news/" + encoded(slug));
            if (answered != status) {
                throw new AssertionError(slug + " answers " + answered + ", not " + status);
            }
        });
    }

    private Story publish(Text text) {
        return chief.publish(chief.write(LOCALE, text), LOCALE);
    }

    private void configure() {
        Answer answer = chief.api().get("/api/site").expect(200);
        ObjectNode site = (ObjectNode) answer.json();
        if (site.path("locales").valueStream().anyMatch(tag -> tag.asString().equals(LOCALE))) {
            return;
        }
        site.withArray("locales").add(LOCALE);
        say(site.path("name"), "چراغ");
        say(site.path("tagline"), "عدالت، حقوق و زندگی روزمره، هم‌زمان به چند زبان");
        site.path("sections")
                .forEach(section ->
                        say(section.path("name"), NAMES.get(section.path("id").asString())));
        site.path("navigation").forEach(item -> {
            if (item.path("section").isString()) {
                say(item.path("label"), NAMES.get(item.path("section").asString()));
            }
        });
        say(site.path("footer").path("address"), "مرکز چراغ، مهرآباد، خیابان چراغ‌سازان، شمارهٔ ۱۲");
        say(
                site.path("footer").path("copyright"),
                "© ۲۰۲۶ مرکز چراغ. تحریریه‌ای خیالی: این آدم‌ها و جاها وجود ندارند.");
        chief.api()
                .put("/api/site", settings(site), "If-Match", answer.header("ETag"))
                .expect(200);
    }

    private static JsonNode settings(ObjectNode site) {
        return site.without(List.of("version", "updatedAt", "updatedBy"));
    }

    private static void say(JsonNode texts, String persian) {
        ((ObjectNode) texts).put(LOCALE, persian);
    }

    private static Text text(String picture) {
        return Text.headed("کتابخانهٔ سیار به روستاهای بالادست رسید")
                .with("slug", ARTICLE)
                .with("lead", LEAD)
                .with("dateline", Map.of("place", "مهرآباد", "date", "2026-10-12"))
                .with("byline", List.of("مریم نوری"))
                .with("section", "culture")
                .with("tags", List.of("کتاب", "روستا"))
                .with("hero", image(picture, "مینی‌بوس سبز کنار پل چوبی", "مینی‌بوس در نخستین ایستگاه خود"))
                .paragraph(
                        "p1",
                        "راننده و کتابدار هر دو یک نفرند: <strong>سلیمان راهی</strong>، معلم بازنشسته‌ای که نقشهٔ راه را خودش کشیده است.")
                .heading("h1", "از کتاب درسی تا رمان")
                .paragraph(
                        "p2",
                        "کودکان بیشتر قصه می‌خواهند و بزرگ‌ترها کتاب باغداری. فهرست کامل در <a href=\"/fa/\">صفحهٔ نخست</a> می‌آید.")
                .block(
                        "l1",
                        "list",
                        Map.of(
                                "ordered",
                                false,
                                "items",
                                List.of("هفتهٔ اول: سه روستای کرانهٔ راست", "هفتهٔ دوم: سه روستای کرانهٔ چپ")))
                .quote("q1", "کسی که راه را بلد باشد، کتاب را هم به مقصد می‌رساند.", "سلیمان راهی", "کتابدار")
                .image("i1", picture, "قفسه‌های چوبی درون مینی‌بوس", "قفسه‌ها را نجار روستا ساخت", "چراغ")
                .block(
                        "g1",
                        "gallery",
                        Map.of(
                                "images",
                                List.of(
                                        image(picture, "دو کودک با کتاب روی پله", "روز اول"),
                                        image(picture, "دفتر امانت روی میز", "دفتر امانت"),
                                        image(picture, "جاده‌ای میان درختان", "راه بازگشت"))))
                .block("b1", "button", Map.of("label", "برنامهٔ ایستگاه‌ها", "href", "/fa/"))
                .block(
                        "e1",
                        "embed",
                        Map.of("provider", "youtube", "url", "https://www.youtube.com/watch?v=aqz-KE-bpKQ"));
    }

    private static Text withdrawn() {
        return Text.headed("جشنوارهٔ انار این هفته برگزار می‌شود")
                .with("slug", WITHDRAWN)
                .with("dateline", Map.of("place", "مهرآباد", "date", "2026-10-14"))
                .with("byline", List.of("مریم نوری"))
                .with("section", "society")
                .paragraph("p1", "باغداران از روز پنجشنبه انارهای خود را در میدان شهر عرضه می‌کنند.");
    }

    private static Map<String, Object> image(String mediaId, String alt, String caption) {
        return Map.of("mediaId", mediaId, "alt", alt, "caption", caption, "credit", "چراغ");
    }

    private String picture() {
        var image = new BufferedImage(1400, 900, BufferedImage.TYPE_INT_RGB);
        var drawing = image.createGraphics();
        drawing.setPaint(new GradientPaint(0, 0, new Color(0xD9C7A0), 0, 900, new Color(0x3D6B4F)));
        drawing.fillRect(0, 0, 1400, 900);
        drawing.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return chief.upload("library.png", "image/png", bytes.toByteArray());
    }
}
