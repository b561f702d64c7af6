package dev.stele.content.media;

import dev.stele.content.media.Picture.Rendition;
import java.awt.image.BufferedImage;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns an upload into the sizes that pages show. */
final class Renditions {
    /** A rendition and its bytes. */
    record Encoded(Rendition rendition, byte[] data) {}

    private final MediaSettings settings;
    private final WebpEncoder webp;

    Renditions(MediaSettings settings, WebpEncoder webp) {
        this.settings = settings;
        this.webp = webp;
    }

    /** In the type that every browser reads, at least one, and then in WebP; each ascending by width. */
    List<Encoded> of(byte[] file, ImageHeader header, RightsNotice notice) {
        settings.require(header);
        SortedMap<Integer, BufferedImage> sizes = sizes(file, header);
        Encoding encoding = new Encoding(notice);
        encoding.base(sizes, settings.widthsFor(header.uprightWidth()));
        encoding.webp(sizes, settings.webpWidthsFor(header.uprightWidth()));
        return encoding.all;
    }

    private SortedMap<Integer, BufferedImage> sizes(byte[] file, ImageHeader header) {
        SortedSet<Integer> widths = new TreeSet<>(settings.widthsFor(header.uprightWidth()));
        widths.addAll(settings.webpWidthsFor(header.uprightWidth()));
        double scale = (double) widths.getLast() / header.uprightWidth();
        BufferedImage larger = ImageShape.upright(
                ImageShape.scaled(
                        ImageDecoder.decode(file, header),
                        length(header.width() * scale),
                        length(header.height() * scale)),
                header.orientation());
        double ratio = (double) larger.getHeight() / larger.getWidth();
        SortedMap<Integer, BufferedImage> sizes = new TreeMap<>();
        for (int width : widths.reversed()) {
            if (width != larger.getWidth()) larger = ImageShape.scaled(larger, width, length(width * ratio));
            sizes.put(width, larger);
        }
        return sizes;
    }

    /** One picture on its way into files. */
    private final class Encoding {
        private final RightsNotice notice;
        private final List<Encoded> all = new ArrayList<>();

        Encoding(RightsNotice notice) {
            this.notice = notice;
        }

        /** Transparent pictures stay so where they fit an event; all of one picture are of one type. */
        void base(SortedMap<Integer, BufferedImage> sizes, List<Integer> widths) {
            if (ImageShape.transparent(sizes.firstEntry().getValue())) {
                widths.forEach(w -> add(sizes, w, "image/png", ImageEncoder::png));
            }
            if (all.isEmpty()) {
                sizes.replaceAll((_, image) -> ImageShape.onWhite(image));
                widths.forEach(w -> add(sizes, w, "image/jpeg", i -> ImageEncoder.jpeg(i, settings.quality())));
            }
            if (all.isEmpty()) {
                throw new NotTaken(
                        NotTaken.Reason.TOO_MANY_PIXELS, "The picture does not become small enough for a page.");
            }
        }

        /** Left away where it saves nothing, as with flat drawings in PNG. */
        void webp(SortedMap<Integer, BufferedImage> sizes, List<Integer> widths) {
            List<Encoded> base = List.copyOf(all);
            widths.forEach(w -> add(sizes, w, "image/webp", webp::encode));
            List<Encoded> added = List.copyOf(all.subList(base.size(), all.size()));
            if (!added.isEmpty() && bytes(added, base) >= bytes(base, added))
                all.subList(base.size(), all.size()).clear();
        }

        private void add(
                SortedMap<Integer, BufferedImage> sizes,
                int width,
                String type,
                Function<BufferedImage, Optional<byte[]>> encoder) {
            BufferedImage image = Objects.requireNonNull(sizes.get(width));
            encoder.apply(image).ifPresent(bytes -> {
                ImageHeader header = new ImageHeader(type, image.getWidth(), image.getHeight(), 1);
                byte[] data = NoticeInFile.put(bytes, header, notice);
                all.add(new Encoded(
                        new Rendition(header.width(), header.height(), type, sha256(data), data.length), data));
            });
        }
    }

    /** Of those in widths that the others have too. */
    private static long bytes(List<Encoded> some, List<Encoded> others) {
        Set<Integer> widths = others.stream().map(e -> e.rendition().width()).collect(Collectors.toSet());
        return some.stream()
                .filter(e -> widths.contains(e.rendition().width()))
                .mapToLong(e -> e.data().length)
                .sum();
    }

    private static int length(double exact) {
        return Math.max(1, (int) Math.round(exact));
    }

    static String sha256(byte[] data) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(data));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
