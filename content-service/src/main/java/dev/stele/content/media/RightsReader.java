package dev.stele.content.media;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.imaging.jpeg.JpegSegmentData;
import com.drew.imaging.jpeg.JpegSegmentMetadataReader;
import com.drew.imaging.jpeg.JpegSegmentReader;
import com.drew.imaging.jpeg.JpegSegmentType;
import com.drew.lang.SequentialByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.photoshop.PhotoshopReader;
import com.drew.metadata.xmp.XmpReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whom a photograph says to credit, in EXIF, IPTC or XMP: a suggestion for who uploads it and says nothing. */
final class RightsReader {
    private static final Logger LOG = LoggerFactory.getLogger(RightsReader.class);
    private static final List<JpegSegmentType> SEGMENTS = List.of(JpegSegmentType.APP1, JpegSegmentType.APPD);

    private RightsReader() {}

    /** Empty for anything but JPEG, which is what cameras and picture desks write. */
    static RightsNotice read(byte[] file, ImageHeader header) {
        if (!header.type().equals("image/jpeg")) return RightsNotice.NONE;
        Metadata found = new Metadata();
        try {
            JpegSegmentData segments = JpegSegmentReader.readSegments(new SequentialByteArrayReader(file), SEGMENTS);
            // Not the extension of XMP: its reader reserves as much memory as the file asks for.
            read(segments, JpegSegmentType.APP1, "http://ns.adobe.com/xap/1.0/\0", new XmpReader(), found);
            read(segments, JpegSegmentType.APP1, "Exif\0\0", new ExifReader(), found);
            read(segments, JpegSegmentType.APPD, "Photoshop 3.0\0", new PhotoshopReader(), found);
        } catch (JpegProcessingException | IOException | RuntimeException e) {
            LOG.debug("Damaged metadata; what was read before it counts", e);
        }
        return StatedRights.in(found);
    }

    private static void read(
            JpegSegmentData segments,
            JpegSegmentType type,
            String preamble,
            JpegSegmentMetadataReader reader,
            Metadata found) {
        byte[] start = preamble.getBytes(US_ASCII);
        for (byte[] segment : segments.getSegments(type)) {
            if (segment.length > start.length && Arrays.equals(segment, 0, start.length, start, 0, start.length)) {
                reader.readJpegSegments(List.of(segment), found, type);
            }
        }
    }
}
