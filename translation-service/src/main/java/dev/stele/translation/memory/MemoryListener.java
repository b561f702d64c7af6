package dev.stele.translation.memory;

import java.util.Set;

/** Is told of the changes that this instance makes. */
public interface MemoryListener {

    /** @param version what {@link MemoryFeed#version()} became with the change */
    void changed(Set<String> keys, long version);
}
