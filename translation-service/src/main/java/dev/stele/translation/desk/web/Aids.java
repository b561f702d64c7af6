package dev.stele.translation.desk.web;

import dev.stele.translation.check.Finding;
import dev.stele.translation.memory.FindMatches.Found;
import dev.stele.translation.term.match.TermHit;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a translator is given beside the text.
 *
 * @param memory by segment id; approved segments have none
 * @param findings by segment id
 * @param terms by segment id
 * @param reader the language of messages
 */
record Aids(
        Map<String, Found> memory,
        Map<String, List<Finding>> findings,
        Map<String, List<TermHit>> terms,
        Locale reader) {}
