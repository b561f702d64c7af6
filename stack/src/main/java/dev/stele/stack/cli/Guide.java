package dev.stele.stack.cli;

import dev.stele.stack.Endpoints;
import dev.stele.stack.Part;
import dev.stele.stack.StackOptions;

/** The last words of {@code up}: where everything is, who may enter, what to try. */
record Guide(StackOptions options, boolean demo) {

    String text() {
        return """

                Newsroom     %9$s
                Website      %1$s
                Content      %2$s/api/articles
                Translation  %3$s/api/translations
                Publisher    %4$s/api/rebuild
                Identity     %5$s
                Data         %6$s

                Users (the password is the name): editor, chief, en, ru, tg, reviewer, admin

                Try:
                  Open %9$s and sign in as editor: write an article, release it. Then as chief: publish it.
                  curl %1$s/%7$s
                  curl -H "Authorization: Bearer $(./stele token editor%8$s)" %2$s/api/articles
                  curl -H "Authorization: Bearer $(./stele token ru%8$s)" "%3$s/api/translations?locale=ru"

                Stop with Ctrl-C or ./stele down%8$s; nothing is lost.""".formatted(
                        address(Part.WEBSITE),
                        address(Part.CONTENT),
                        address(Part.TRANSLATION),
                        address(Part.PUBLISHER),
                        address(Part.IDENTITY),
                        options.data(),
                        demo ? "en/" : "robots.txt",
                        dataFlag(),
                        address(Part.NEWSROOM));
    }

    private String address(Part part) {
        return Endpoints.display(part, options.base());
    }

    private String dataFlag() {
        return options.data().equals(options.home().resolve(".stele")) ? "" : " --data " + options.data();
    }
}
