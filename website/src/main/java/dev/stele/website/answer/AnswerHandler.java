package dev.stele.website.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Sends what a controller returns: an {@link Answer} as it is, a {@link Recipe} through the memory. */
@Component
final class AnswerHandler implements HandlerMethodReturnValueHandler {

    private static final int NOT_FOUND = 404;

    private final AnswerCache cache;
    private final AnswerWriter writer;
    private final ObjectProvider<LastResort> lastResort;

    AnswerHandler(AnswerCache cache, AnswerWriter writer, ObjectProvider<LastResort> lastResort) {
        this.cache = cache;
        this.writer = writer;
        this.lastResort = lastResort;
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
            writer.write(better(answer(value, request), request), request, response);
        }
    }

    private Answer better(Answer answer, HttpServletRequest request) {
        String address = AnswerFilter.addressOf(request);
        String query = request.getQueryString();
        // The entrance of many an older site shows its pages by number.
        boolean asked = answer.status() == NOT_FOUND || (address.equals("/") && query != null);
        LastResort resort = asked ? lastResort.getIfAvailable() : null;
        return resort == null
                ? answer
                : cache.passing(() -> Objects.requireNonNullElse(resort.answer(address, query), answer));
    }

    private Answer answer(@Nullable Object value, HttpServletRequest request) {
        return switch (value) {
            case Answer answer -> answer;
            case Recipe recipe -> cache.answer(AnswerFilter.addressOf(request) + recipe.query(), recipe);
            case null, default -> throw new IllegalStateException("a page controller returned " + value);
        };
    }
}
