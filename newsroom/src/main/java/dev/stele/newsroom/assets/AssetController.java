package dev.stele.newsroom.assets;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Answers with a file under its hashed name; under any other there is none. */
@Controller
class AssetController {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{*name}")
    ResponseEntity<byte[]> asset(@PathVariable String name) {
        return assets.at(name.substring(1))
                .map(asset -> ResponseEntity.ok()
                        .cacheControl(FOR_EVER)
                        .contentType(asset.type())
                        .body(asset.content()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
