package dev.stele.publisher.preview.outgoing;

import dev.stele.publisher.preview.PreviewSettings;
import dev.stele.publisher.preview.PreviewText;
import dev.stele.publisher.rendering.HtmlRenderer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Previews by the renderer of real pages and the templates of the real site. */
@Configuration(proxyBeanMethods = false)
class PreviewConfiguration {

    @Bean
    PreviewText previewText(PreviewSettings settings, JsonMapper json) {
        return new PreviewText(new HtmlRenderer(), new WebsiteTemplates(settings, json));
    }
}
