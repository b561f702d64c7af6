package dev.stele.e2e.people;

import dev.stele.e2e.http.Answer;
import dev.stele.e2e.http.Api;

/** Anybody with a browser. */
public final class Reader {

    private final Api website;

    public Reader(Api website) {
        this.website = website;
    }

    public Answer get(String path, String... headers) {
        return website.get(path, headers);
    }

    /** A page that must be there. */
    public Page page(String path) {
        return Page.of(get(path).expect(200), website.base());
    }

    public int status(String path) {
        return get(path).status();
    }

    /** Whether the page is there and contains the text. */
    public boolean sees(String path, String text) {
        Answer answer = get(path);
        return answer.status() == 200 && answer.text().contains(text);
    }
}
