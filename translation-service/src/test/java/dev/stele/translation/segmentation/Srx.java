package dev.stele.translation.segmentation;

/** SRX documents of one rule. */
public final class Srx {

    private Srx() {}

    /** Breaks where the expressions match, in every language. */
    public static String of(String before, String after) {
        return """
                <srx xmlns="http://www.lisa.org/srx20" version="2.0">
                <header segmentsubflows="yes" cascade="yes"/>
                <body><languagerules><languagerule languagerulename="All">
                <rule break="yes"><beforebreak>%s</beforebreak><afterbreak>%s</afterbreak></rule>
                </languagerule></languagerules>
                <maprules><languagemap languagepattern=".*" languagerulename="All"/></maprules></body></srx>
                """.formatted(before, after);
    }
}
