package dev.stele.chassis.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses bodies of a type with a wildcard, which Spring MVC finds a reader for and then fails on. */
final class NoWildcardType implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpMediaTypeNotSupportedException {
        String type = request.getContentType();
        if (type != null && type.split(";", 2)[0].contains("*")) {
            throw new HttpMediaTypeNotSupportedException("A body has one type, without a wildcard.");
        }
        return true;
    }
}
