package dev.stele.newsroom.assets;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says under which address a module is that scripts import as {@code stele/NAME} (ours) or by its package's name. */
record ImportMap(String text) {

    private static final String OWN = "js/";
    private static final String EXTENSION = ".js";

    static ImportMap of(Map<String, String> addresses) {
        Map<String, String> modules = new TreeMap<>();
        addresses.forEach((name, address) -> {
            if (name.startsWith(OWN)) {
                String module = name.substring(OWN.length(), name.length() - EXTENSION.length());
                modules.put("stele/" + module, address);
            }
        });
        for (Library library : Library.values()) {
            String address = addresses.get(library.assetName());
            if (library.isModule() && address != null) {
                modules.put(library.webjar(), address);
            }
        }
        return new ImportMap(modules.entrySet().stream()
                .map(module -> "\"" + module.getKey() + "\":\"" + module.getValue() + "\"")
                .collect(Collectors.joining(",", "{\"imports\":{", "}}")));
    }

    String hash() {
        byte[] digest = Asset.sha256(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }
}
