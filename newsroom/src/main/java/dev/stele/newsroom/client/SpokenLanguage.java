package dev.stele.newsroom.client;

import java.util.List;
import java.util.Locale;

/** In which languages the person wants to be spoken to; services may have words in them. */
@FunctionalInterface
public interface SpokenLanguage {

    List<Locale> preferred();
}
