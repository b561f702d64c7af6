package dev.stele.stack.demo.art;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** The pictures of the demo newsroom by name. */
public final class Pictures {

    private static final float QUALITY = 0.82f;

    private static final Map<String, Scene> SCENES = Map.ofEntries(
            Map.entry("mountains-dawn", Mountains::dawn),
            Map.entry("mountains-dusk", Mountains::dusk),
            Map.entry("glacier", Mountains::glacier),
            Map.entry("courthouse", Buildings::courthouse),
            Map.entry("ramp", Buildings::ramp),
            Map.entry("library", Library::library),
            Map.entry("courtroom", Rooms::courtroom),
            Map.entry("room", Rooms::room),
            Map.entry("road", Road::road),
            Map.entry("terraces", Country::terraces),
            Map.entry("orchard", Country::orchard),
            Map.entry("quarry", Quarry::quarry),
            Map.entry("stele", Stele::stele),
            Map.entry("stele-detail", Stele::detail),
            Map.entry("textile", Textiles::hanging),
            Map.entry("textile-border", Textiles::border),
            Map.entry("textile-sun", Textiles::sun),
            Map.entry("haze", Haze::haze),
            Map.entry("festival", Festival::festival),
            Map.entry("radio-mast", RadioMast::mast));

    private Pictures() {}

    public static Set<String> names() {
        return SCENES.keySet();
    }

    /** Draws the picture and encodes it; the same name gives the same bytes on the same Java. */
    public static byte[] jpeg(String name) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam settings = writer.getDefaultWriteParam();
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionQuality(QUALITY);
        try (var stream = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(drawn(name), null, null), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    static BufferedImage drawn(String name) {
        Scene scene = SCENES.get(name);
        if (scene == null) throw new IllegalArgumentException("There is no picture " + name + ".");
        Canvas canvas = new Canvas();
        scene.paint(canvas);
        return canvas.finish(new Random(name.hashCode()));
    }
}
