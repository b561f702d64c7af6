package dev.stele.translation.memory.web;

import dev.stele.chassis.security.Person;
import dev.stele.chassis.web.FieldError;
import dev.stele.chassis.web.InvalidRequest;
import dev.stele.chassis.web.Problem;
import dev.stele.translation.memory.Memory;
import dev.stele.translation.memory.tmx.ImportTmx;
import dev.stele.translation.memory.tmx.NotTmx;
import dev.stele.translation.memory.tmx.RunningImports;
import dev.stele.translation.memory.tmx.RunningImports.Running;
import dev.stele.translation.memory.tmx.TmxReport;
import dev.stele.translation.memory.tmx.TmxWriter;
import dev.stele.translation.web.Limits;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The memory as a file, out and in. */
@RestController
@Tag(name = "Memory")
class TmxController {

    private static final String TMX = "application/x-tmx+xml";
    private static final int LONGEST_NAME = 100;

    private final Memory memory;
    private final ImportTmx importing;
    private final RunningImports imports;
    private final Clock clock;

    TmxController(Memory memory, ImportTmx importing, RunningImports imports, Clock clock) {
        this.memory = memory;
        this.importing = importing;
        this.imports = imports;
        this.clock = clock;
    }

    @GetMapping("/api/memory.tmx")
    @Operation(summary = "Gives all entries of a pair of languages as TMX 1.4")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = TMX, schema = @Schema(type = "string", format = "binary")))
    void export(Person person, @RequestParam String from, @RequestParam String to, HttpServletResponse response)
            throws IOException {
        pair(from, to).orMalformed();
        MemoryAccess.mustRead(person, to);
        response.setContentType(TMX);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + from + "-" + to + ".tmx\"");
        try (TmxWriter file = new TmxWriter(response.getOutputStream(), from)) {
            memory.each(from, to, file::write);
        }
    }

    @PostMapping(
            path = "/api/memory.tmx",
            consumes = {TMX, "application/xml", "text/xml", "application/octet-stream"})
    @Operation(summary = "Takes a TMX file into the memory, and reports what became of its units")
    TmxReport take(
            Person person,
            @RequestParam String from,
            @RequestParam String to,
            @RequestParam(defaultValue = "upload") String name,
            HttpServletRequest request)
            throws IOException {
        pair(from, to).text("/name", name, LONGEST_NAME).orMalformed();
        MemoryAccess.mustReview(person, to);
        Running running = imports.begin(from, to, "tmx:" + name, person.name(), clock.instant())
                .orElseThrow(() -> new Problem(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "too-many-imports",
                        "Other files are being imported",
                        "Try again when GET /api/memory/imports shows fewer."));
        try (Spooled file = Spooled.of(request.getInputStream())) {
            return importing.run(file, running);
        } catch (NotTmx e) {
            throw InvalidRequest.malformed(List.of(new FieldError("", e.code(), e.getMessage())));
        } finally {
            imports.end(running);
        }
    }

    @GetMapping("/api/memory/imports")
    @Operation(summary = "Shows the imports that run on this instance, and how far each is")
    RunningImportsView running(Person person) {
        return new RunningImportsView(imports.all().stream()
                .filter(it -> MemoryAccess.reads(person, it.to()))
                .map(RunningView::of)
                .toList());
    }

    private static Limits pair(String from, String to) {
        return new Limits().locale("/from", from).locale("/to", to);
    }

    /** The imports of the caller's locales. */
    record RunningImportsView(List<RunningView> items) {}

    /**
     * An import.
     *
     * @param state CHECKING while the file is looked through, TAKING when it was found whole
     * @param units found so far
     * @param done offered to the memory so far
     */
    record RunningView(
            String from, String to, String file, String by, Instant since, String state, long units, long done) {

        static RunningView of(Running it) {
            return new RunningView(
                    it.from(),
                    it.to(),
                    it.file(),
                    it.by(),
                    it.since(),
                    it.isChecked() ? "TAKING" : "CHECKING",
                    it.units(),
                    it.done());
        }
    }
}
