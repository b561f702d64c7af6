package dev.stele.website.entrance;

import dev.stele.website.answer.Answer;
import dev.stele.website.answer.Recipe;
import dev.stele.website.page.Assets;
import dev.stele.website.page.Failures;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The site's own files. */
@Hidden
@Controller
class AssetController {

    private final Assets assets;
    private final Failures failures;

    AssetController(Assets assets, Failures failures) {
        this.assets = assets;
        this.failures = failures;
    }

    @GetMapping("/assets/{name}")
    Recipe asset(@PathVariable String name) {
        Optional<Answer> asset = assets.named(name);
        return () -> asset.orElseGet(() -> failures.notFound(""));
    }
}
