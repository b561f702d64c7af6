package dev.stele.content.media;

import com.adobe.internal.xmp.XMPConst;
import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.adobe.internal.xmp.options.SerializeOptions;
import org.jspecify.annotations.Nullable;

/** Whose a picture is, as its file says it: all that is left of a file's metadata. */
record RightsNotice(@Nullable String credit, @Nullable String rights) {
    /** More than the longest credit and rights take as XMP. */
    static final int MOST_BYTES = 16_000;

    static final RightsNotice NONE = new RightsNotice(null, null);

    private static final String PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/";

    boolean isEmpty() {
        return credit == null && rights == null;
    }

    /** An XMP packet, the form that JPEG, PNG and WebP have in common. */
    byte[] xmp() {
        try {
            XMPMeta meta = XMPMetaFactory.create();
            if (credit != null) meta.setProperty(PHOTOSHOP, "Credit", credit);
            if (rights != null) {
                meta.setLocalizedText(XMPConst.NS_DC, "rights", null, XMPConst.X_DEFAULT, rights);
                meta.setPropertyBoolean(XMPConst.NS_XMP_RIGHTS, "Marked", true);
            }
            SerializeOptions terse =
                    new SerializeOptions().setOmitPacketWrapper(true).setUseCompactFormat(true);
            return XMPMetaFactory.serializeToBuffer(meta, terse);
        } catch (XMPException e) {
            throw new IllegalStateException(e);
        }
    }
}
