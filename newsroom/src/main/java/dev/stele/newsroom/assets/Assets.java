package dev.stele.newsroom.assets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The console's own files by name, and the import map by which its modules find each other. */
@Component
public final class Assets {

    private static final String ROOT = "/assets/";

    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, Asset> byAddress = new HashMap<>();
    private final ImportMap importMap;

    Assets() {
        List<Asset> all = new AssetFiles().all();
        for (Asset asset : all) {
            addresses.put(asset.name(), ROOT + asset.hashedName());
            byAddress.put(asset.hashedName(), asset);
        }
        importMap = ImportMap.of(addresses);
    }

    /** The address of {@code css/base.css}; a name that is none is a fault of the template. */
    public String address(String name) {
        String address = addresses.get(name);
        if (address == null) {
            throw new IllegalArgumentException("no asset " + name);
        }
        return address;
    }

    /** The text of the import map, which stands in every page. */
    public String importMap() {
        return importMap.text();
    }

    /** How the content security policy knows the import map. */
    public String importMapHash() {
        return importMap.hash();
    }

    Optional<Asset> at(String hashedName) {
        return Optional.ofNullable(byAddress.get(hashedName));
    }
}
