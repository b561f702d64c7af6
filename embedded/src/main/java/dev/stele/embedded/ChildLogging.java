package dev.stele.embedded;

import java.util.ArrayList;
import java.util.List;

/** Lets the broker and the store write warnings, and only these, into their logs where Logback is on the class path. */
final class ChildLogging {

    private ChildLogging() {}

    static List<String> with(List<String> jvmOptions) {
        var options = new ArrayList<>(jvmOptions);
        options.add("-Dlogback.configurationFile=dev/stele/embedded/child-logback.xml");
        return options;
    }
}
