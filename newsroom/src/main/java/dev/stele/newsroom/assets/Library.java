package dev.stele.newsroom.assets;

/** A script of others, as its webjar has it. All but htmx are modules that name each other, which the import map resolves. */
enum Library {
    HTMX("htmx.org", "dist/htmx.min.js"),
    PROSEMIRROR_COMMANDS("prosemirror-commands", "dist/index.js"),
    PROSEMIRROR_HISTORY("prosemirror-history", "dist/index.js"),
    PROSEMIRROR_INPUTRULES("prosemirror-inputrules", "dist/index.js"),
    PROSEMIRROR_KEYMAP("prosemirror-keymap", "dist/index.js"),
    PROSEMIRROR_MODEL("prosemirror-model", "dist/index.js"),
    PROSEMIRROR_SCHEMA_BASIC("prosemirror-schema-basic", "dist/index.js"),
    PROSEMIRROR_SCHEMA_LIST("prosemirror-schema-list", "dist/index.js"),
    PROSEMIRROR_STATE("prosemirror-state", "dist/index.js"),
    PROSEMIRROR_TRANSFORM("prosemirror-transform", "dist/index.js"),
    PROSEMIRROR_VIEW("prosemirror-view", "dist/index.js"),
    ORDEREDMAP("orderedmap", "dist/index.js"),
    ROPE_SEQUENCE("rope-sequence", "dist/index.js"),
    W3C_KEYNAME("w3c-keyname", "index.js");

    private final String webjar;
    private final String file;

    Library(String webjar, String file) {
        this.webjar = webjar;
        this.file = file;
    }

    String webjar() {
        return webjar;
    }

    String file() {
        return file;
    }

    String assetName() {
        return "vendor/" + webjar + ".js";
    }

    boolean isModule() {
        return this != HTMX;
    }
}
