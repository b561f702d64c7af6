package dev.stele.stack.cli;

import dev.stele.stack.Refused;
import dev.stele.stack.data.DataFolder;
import dev.stele.stack.data.StackState;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which newsroom is meant. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "the newsroom's data folder (default: .stele in the checkout)")
    private @Nullable Path data;

    Path path() {
        return data == null
                ? Home.path().resolve(".stele")
                : data.toAbsolutePath().normalize();
    }

    DataFolder folder() {
        return new DataFolder(path());
    }

    /** What runs there now. */
    StackState running() {
        return folder().state()
                .read()
                .filter(StackState::runs)
                .orElseThrow(() -> new Refused("no newsroom runs on " + path() + "; ./stele up starts one"));
    }
}
