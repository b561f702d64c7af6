package dev.stele.content.http;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Problem documents carry their own members at the top, as RFC 9457 has it, not under {@code properties}. */
@Component
class ProblemJson implements BeanPostProcessor {
    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        return bean instanceof JsonMapper mapper
                ? mapper.rebuild()
                        .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
                        .build()
                : bean;
    }
}
