package dev.stele.stack.cli;

import dev.stele.stack.Endpoints;
import dev.stele.stack.Part;
import dev.stele.stack.Refused;
import dev.stele.stack.signin.CodeFlow;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Removes a person, and replaces their name in all stores. */
@Command(name = "forget", description = "remove a person, and replace their name in all stores for good")
final class ForgetCommand implements Runnable {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9._-]{0,39}");
    private static final Pattern PSEUDONYM = Pattern.compile("removed-[0-9a-f]{8}");

    /** After this long no service takes a token of somebody who was removed. */
    private static final Duration TOKENS_END = Duration.ofSeconds(16);

    @Parameters(paramLabel = "NAME", description = "the user name of the person")
    private String name = "";

    @Option(names = "--yes", description = "do not ask")
    private boolean yes;

    @Option(names = "--as", paramLabel = "PSEUDONYM", description = "the pseudonym of an earlier try that failed")
    private @Nullable String pseudonym;

    @Mixin
    private DataOption data = new DataOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        String chosen = pseudonym == null ? newPseudonym() : pseudonym;
        if (!NAME.matcher(name).matches() || PSEUDONYM.matcher(name).matches() || name.equals("admin")) {
            throw new Refused("this is not the name of a person who can be forgotten: " + name);
        }
        if (!PSEUDONYM.matcher(chosen).matches()) {
            throw new Refused("a pseudonym is removed- and 8 digits of 0-9 a-f");
        }
        int base = data.running().base();
        if (!yes) {
            confirm();
        }
        var identity = Endpoints.address(Part.IDENTITY, base);
        var services = new LinkedHashMap<String, URI>();
        for (Part part : new Part[] {Part.CONTENT, Part.TRANSLATION, Part.PUBLISHER}) {
            services.put(part.label(), Endpoints.address(part, base));
        }
        var api = new PersonApi(new CodeFlow(identity).token("admin"));
        var out = spec.commandLine().getOut();
        new ForgetPerson(api, identity, services, TOKENS_END, line -> Lines.print(out, line)).forget(name, chosen);
    }

    private static String newPseudonym() {
        return "removed-"
                + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    }

    private void confirm() {
        var out = spec.commandLine().getOut();
        out.println(name + " can never sign in again, and history, statistics and reviews will not tell who it was.");
        out.println("Hand the open translations of this person to others first. This cannot be undone.");
        out.print("Type the name again to go on: ");
        out.flush();
        try {
            String line = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
            if (line == null || !line.strip().equals(name)) {
                throw new Refused("nothing was changed");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
