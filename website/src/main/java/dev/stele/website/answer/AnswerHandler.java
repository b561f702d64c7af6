package dev.stele.website.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Sends what a controller returns: an {@link Answer} as it is, a {@link Recipe} through the memory. */
@Component
final class AnswerHandler implements HandlerMethodReturnValueHandler {

    private final AnswerCache cache;
    private final AnswerWriter writer;

    AnswerHandler(AnswerCache cache, AnswerWriter writer) {
        this.cache = cache;
        this.writer = writer;
    }

    @Override
    public boolean supportsReturnType(MethodParameter type) {
        return Recipe.class.isAssignableFrom(type.getParameterType()) || type.getParameterType() == Answer.class;
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value, MethodParameter type, ModelAndViewContainer container, NativeWebRequest web)
            throws IOException {
        container.setRequestHandled(true);
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        HttpServletResponse response = web.getNativeResponse(HttpServletResponse.class);
        if (request != null && response != null) {
            writer.write(answer(value, request), request, response);
        }
    }

    private Answer answer(@Nullable Object value, HttpServletRequest request) {
        return switch (value) {
            case Answer answer -> answer;
            case Recipe recipe -> cache.answer(AnswerFilter.addressOf(request) + recipe.query(), recipe);
            case null, default -> throw new IllegalStateException("a page controller returned " + value);
        };
    }
}
