package dev.stele.identity.web;

import dev.stele.chassis.web.OnlyJson;
import dev.stele.chassis.web.ProblemAdvice;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Which bodies are taken at all, and what is said about those that are not. */
@Configuration(proxyBeanMethods = false)
@Import({OnlyJson.class, ProblemAdvice.class})
class Bodies {}
