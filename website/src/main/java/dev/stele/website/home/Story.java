package dev.stele.website.home;

import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Variant;

/** An article on a front, in the language in which it is shown there. */
public record Story(LiveArticle article, Variant variant) {}
