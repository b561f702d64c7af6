package dev.stele.translation.interchange;

/** The file is not of this translation. */
public final class OtherTranslation extends RuntimeException {

    private final boolean locale;

    OtherTranslation(boolean locale, String message) {
        super(message, null, false, false);
        this.locale = locale;
    }

    /** Whether it is for another locale; otherwise it is of another article. */
    public boolean isOtherLocale() {
        return locale;
    }
}
