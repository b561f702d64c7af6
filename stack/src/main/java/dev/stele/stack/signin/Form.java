package dev.stele.stack.signin;

import java.net.URI;
import java.util.Map;

/** A filled-in form and where it goes. */
record Form(URI action, Map<String, String> fields) {}
