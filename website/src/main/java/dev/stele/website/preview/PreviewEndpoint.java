package dev.stele.website.preview;

import dev.stele.contracts.PagePreview;
import dev.stele.website.article.PreviewPage;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Makes the page of a text that nobody has published; on the management binding only, which no reader reaches. */
@Component
@Endpoint(id = "preview")
class PreviewEndpoint {

    private final PreviewSettings settings;
    private final PreviewPage page;
    private final JsonMapper json;

    PreviewEndpoint(PreviewSettings settings, PreviewPage page, JsonMapper json) {
        this.settings = settings;
        this.page = page;
        this.json = json;
    }

    /** @param preview a {@link PagePreview} as JSON */
    @WriteOperation(produces = "text/html;charset=UTF-8")
    WebEndpointResponse<String> preview(String secret, String preview) {
        if (!settings.admits(secret)) {
            return new WebEndpointResponse<>(WebEndpointResponse.STATUS_NOT_FOUND);
        }
        try {
            return new WebEndpointResponse<>(page.html(json.readValue(preview, PagePreview.class)));
        } catch (JacksonException e) {
            return new WebEndpointResponse<>(WebEndpointResponse.STATUS_BAD_REQUEST);
        }
    }
}
