package dev.stele.website.answer;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets controllers return recipes and answers. */
@Configuration(proxyBeanMethods = false)
class AnswerConfiguration implements WebMvcConfigurer {

    private final AnswerHandler handler;

    AnswerConfiguration(AnswerHandler handler) {
        this.handler = handler;
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(handler);
    }
}
