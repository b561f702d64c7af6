package dev.stele.translation.interchange;

import java.util.Arrays;
import java.util.Optional;

/** The versions of XLIFF that are written; 2.0 and 2.2 are read too. */
public enum XliffVersion {
    V1_2("1.2"),
    V2_1("2.1");

    private final String number;

    XliffVersion(String number) {
        this.number = number;
    }

    /** By its number, {@code 2.1}; empty for a version that is not written. */
    public static Optional<XliffVersion> of(String number) {
        return Arrays.stream(values()).filter(it -> it.number.equals(number)).findFirst();
    }
}
