package dev.stele.translation.machine;

import java.util.List;

/** A provider of machine translation. */
public interface MachineTranslator {

    /** Stable, in small letters: what the drafts are marked with. */
    String name();

    /** Known without asking anybody. */
    Capabilities capabilities(LanguagePair pair);

    /**
     * One call, without any retry; it ends within the provider's time-out.
     *
     * @return a translation for each text, in their order
     */
    List<String> translate(Batch batch) throws MachineFailed;
}
