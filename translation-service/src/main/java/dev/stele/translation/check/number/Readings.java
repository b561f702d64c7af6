package dev.stele.translation.check.number;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What digits with separators may mean: {@code 1,200} is 1200 in one language and 1.2 in another. */
final class Readings {

    private static final int GROUP = 3;

    private Readings() {}

    static Set<BigDecimal> of(String number) {
        List<String> groups = List.of(number.split("[^0-9]"));
        String separators = number.replaceAll("[0-9]", "");
        Set<BigDecimal> readings = new HashSet<>();
        if (groups.stream().anyMatch(String::isEmpty) || number.length() > 40) {
            return readings;
        }
        if (isGrouped(groups, separators)) {
            readings.add(plain(new BigDecimal(String.join("", groups))));
        }
        if (groups.size() > 1 && isGrouped(groups.subList(0, groups.size() - 1), separators.substring(1))
                || groups.size() == 2) {
            String whole = String.join("", groups.subList(0, groups.size() - 1));
            readings.add(plain(new BigDecimal(whole + "." + groups.getLast())));
        }
        return readings;
    }

    /** Equal numbers are equal objects. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static boolean isGrouped(List<String> groups, String separators) {
        return groups.size() == 1
                || (groups.getFirst().length() <= GROUP
                        && groups.stream().skip(1).allMatch(group -> group.length() == GROUP)
                        && separators
                                        .chars()
                                        .limit(groups.size() - 1)
                                        .distinct()
                                        .count()
                                == 1);
    }
}
