package dev.stele.e2e.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The arguments of a measurement: names with numbers. */
record Options(Map<String, Integer> numbers) {

    static Options of(String[] args, Set<String> known) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < args.length; i += 2) {
            String name = args[i].replaceFirst("^--", "");
            if (!known.contains(name) || i + 1 == args.length || !args[i + 1].matches("[1-9][0-9]{0,8}")) {
                System.err.println("Each of " + known + " takes a number: --"
                        + known.iterator().next() + " 8080");
                System.exit(2);
            }
            numbers.put(name, Integer.parseInt(args[i + 1]));
        }
        return new Options(numbers);
    }

    int number(String name, int otherwise) {
        return numbers.getOrDefault(name, otherwise);
    }

    /** The newsroom to measure, if it runs already. */
    Optional<Integer> base() {
        return Optional.ofNullable(numbers.get("base"));
    }
}
