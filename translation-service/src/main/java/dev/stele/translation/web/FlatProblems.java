package dev.stele.translation.web;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the properties of a problem beside its title, where RFC 9457 has them, and not in an object of their own. */
@Component
class FlatProblems implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof JsonMapper mapper
                ? mapper.rebuild()
                        .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
                        .build()
                : bean;
    }
}
