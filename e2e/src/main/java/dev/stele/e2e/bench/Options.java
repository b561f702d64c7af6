package dev.stele.e2e.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The arguments of a measurement: names with numbers, and perhaps names with words. */
record Options(Map<String, Integer> numbers, Map<String, String> words) {

    static Options of(String[] args, Set<String> numbers) {
        return of(args, numbers, Set.of());
    }

    static Options of(String[] args, Set<String> numbers, Set<String> words) {
        Options options = new Options(new HashMap<>(), new HashMap<>());
        for (int i = 0; i < args.length; i += 2) {
            String name = args[i].replaceFirst("^--", "");
            String value = i + 1 == args.length ? "" : args[i + 1];
            if (words.contains(name) && !value.isEmpty()) {
                options.words.put(name, value);
            } else if (numbers.contains(name) && value.matches("[1-9][0-9]{0,8}")) {
                options.numbers.put(name, Integer.parseInt(value));
            } else {
                System.err.println("Each of " + numbers + " takes a number: --"
                        + numbers.iterator().next() + " 8080");
                System.exit(2);
            }
        }
        return options;
    }

    int number(String name, int otherwise) {
        return numbers.getOrDefault(name, otherwise);
    }

    Optional<String> word(String name) {
        return Optional.ofNullable(words.get(name));
    }

    /** The newsroom to measure, if it runs already. */
    Optional<Integer> base() {
        return Optional.ofNullable(numbers.get("base"));
    }
}
