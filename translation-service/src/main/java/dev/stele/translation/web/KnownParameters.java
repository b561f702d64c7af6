package dev.stele.translation.web;

import dev.stele.chassis.web.FieldError;
import dev.stele.chassis.web.InvalidRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses query parameters that an endpoint does not have: a filter that is dropped in silence shows too much. */
final class KnownParameters implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith("dev.stele.")) {
            Map<String, MethodParameter> known = parameters(method);
            List<FieldError> errors = new ArrayList<>();
            request.getParameterMap().forEach((name, values) -> {
                MethodParameter parameter = known.get(name);
                if (parameter == null) {
                    errors.add(new FieldError("/" + name, "unknown-parameter", "There is no such parameter here."));
                } else if (values.length > 1 && !Collection.class.isAssignableFrom(parameter.getParameterType())) {
                    errors.add(new FieldError("/" + name, "parameter-twice", "Once only."));
                }
            });
            if (!errors.isEmpty()) {
                throw InvalidRequest.malformed(errors);
            }
        }
        return true;
    }

    private static Map<String, MethodParameter> parameters(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                .collect(Collectors.toMap(parameter -> parameter.getParameter().getName(), Function.identity()));
    }
}
