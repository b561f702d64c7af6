package dev.stele.website.gate;

import dev.stele.website.answer.AnswerWriter;
import dev.stele.website.delivery.DeliveryAnswers;
import io.github.bucket4j.TimeMeter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the gate before the memory of answers, on the addresses of the API alone: pages pay nothing for it. */
@Configuration(proxyBeanMethods = false)
class GateConfiguration {

    /** Of filters of one order, registrations come before plain filters, such as the one that answers from memory. */
    @Bean
    FilterRegistrationBean<ApiGate> apiGate(ApiSettings settings, DeliveryAnswers answers, AnswerWriter writer) {
        RateLimits limits = new RateLimits(settings.rateLimit(), TimeMeter.SYSTEM_NANOTIME);
        var registration = new FilterRegistrationBean<>(new ApiGate(settings, limits, answers, writer));
        registration.addUrlPatterns("/api/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
