package dev.stele.newsroom.assets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.webjars.WebJarVersionLocator;

/** Reads the files: our own from {@code assets/}, the libraries' from their webjars. */
final class AssetFiles {

    private static final String FOLDER = "/assets/";
    private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript");

    private final WebJarVersionLocator webjars = new WebJarVersionLocator();

    List<Asset> all() {
        try {
            List<Asset> assets = new ArrayList<>(own());
            for (Library library : Library.values()) {
                assets.add(new Asset(library.assetName(), SCRIPT, content(library)));
            }
            return assets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Asset> own() throws IOException {
        List<Asset> assets = new ArrayList<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:assets/**/*.*")) {
            String address = file.getURL().getPath();
            String name = address.substring(address.lastIndexOf(FOLDER) + FOLDER.length());
            assets.add(new Asset(name, type(name), file.getContentAsByteArray()));
        }
        return assets;
    }

    private byte[] content(Library library) throws IOException {
        String path = webjars.fullPath(library.webjar(), library.file());
        if (path == null) {
            throw new IllegalStateException(library.webjar() + " has no " + library.file());
        }
        return new ClassPathResource(path).getContentAsByteArray();
    }

    private static MediaType type(String name) {
        return name.endsWith(".js")
                ? SCRIPT
                : MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM);
    }
}
