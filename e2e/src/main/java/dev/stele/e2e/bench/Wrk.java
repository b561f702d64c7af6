package dev.stele.e2e.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The load generator wrk, with two threads and 32 connections. */
record Wrk(int seconds) {

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");

    /** Requests a second; headers are given whole, {@code Name: value}. */
    double requestsPerSecond(String address, String... headers) throws IOException {
        List<String> command = new ArrayList<>(List.of("wrk", "-t2", "-c32", "-d" + seconds + "s"));
        for (String header : headers) {
            command.addAll(List.of("-H", header));
        }
        command.add(address);
        String output = output(command);
        Matcher rate = RATE.matcher(output);
        if (!rate.find() || output.contains("Non-2xx") || output.contains("Socket errors")) {
            throw new IOException("wrk did not measure what it should:\n" + output);
        }
        return Double.parseDouble(rate.group(1));
    }

    /** Whether a program can be run here. */
    static boolean exists(String program) {
        try {
            output(List.of(program, "-v"));
            return true;
        } catch (IOException missing) {
            return false;
        }
    }

    private static String output(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
