package dev.stele.chassis.web;

import java.util.Map;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Takes away the formats that come with libraries on the class path, such as YAML: their mappers are not strict, so a
 * body would come in past all rules by its content type.
 */
public final class OnlyJson implements WebMvcConfigurer {

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.configureMessageConvertersList(all -> all.removeIf(OnlyJson::isForeign));
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new NoWildcardType());
    }

    private static boolean isForeign(HttpMessageConverter<?> converter) {
        return !(converter instanceof JacksonJsonHttpMessageConverter) && converter.canRead(Map.class, null);
    }
}
