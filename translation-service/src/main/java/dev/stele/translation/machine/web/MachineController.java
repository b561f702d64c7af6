package dev.stele.translation.machine.web;

import dev.stele.translation.desk.Locales;
import dev.stele.translation.machine.Capabilities;
import dev.stele.translation.machine.LanguagePair;
import dev.stele.translation.machine.Provider;
import dev.stele.translation.machine.Providers;
import dev.stele.translation.web.Limits;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The providers of machine translation that are set up. */
@RestController
@Tag(name = "Machine translation")
class MachineController {

    private final Providers providers;

    MachineController(Providers providers) {
        this.providers = providers;
    }

    @GetMapping("/api/machine")
    @Operation(summary = "Lists the providers, the preferred one first, and what each can do for a pair of languages")
    MachineView providers(@RequestParam(required = false) String from, @RequestParam(required = false) String to) {
        Limits limits = new Limits().locale("/from", from).locale("/to", to);
        if ((from == null) != (to == null)) {
            limits.error(from == null ? "/from" : "/to", "required", "Both languages of the pair, or none.");
        }
        limits.orMalformed();
        LanguagePair pair =
                from == null || to == null ? null : new LanguagePair(Locales.parse(from), Locales.parse(to));
        return new MachineView(
                pair == null ? null : providers.forPair(pair).isEmpty(),
                providers.all().stream().map(it -> ProviderView.of(it, pair)).toList());
    }

    /** @param needsPerson whether no provider can do the pair, if one was asked for */
    record MachineView(@Nullable Boolean needsPerson, List<ProviderView> providers) {}

    /**
     * One provider.
     *
     * @param closedUntil when it is asked again, if it is left alone at present
     * @param pair what it can do for the pair, if one was asked for
     */
    record ProviderView(
            String name,
            Quota quota,
            @Nullable Instant closedUntil,
            @Nullable PairView pair) {

        static ProviderView of(Provider it, @Nullable LanguagePair pair) {
            long spent = it.spentToday();
            return new ProviderView(
                    it.name(),
                    new Quota(it.charactersPerDay(), spent, Math.max(0, it.charactersPerDay() - spent)),
                    it.closedUntil(),
                    pair == null ? null : PairView.of(it.capabilities(pair)));
        }
    }

    /** Characters of the present day (UTC). */
    record Quota(long perDay, long spent, long left) {}

    /** What a provider can do for a pair; {@code mostBytes} is of all texts of one call. */
    record PairView(boolean supported, boolean tags, int mostTexts, int mostBytes) {

        static PairView of(Capabilities it) {
            return new PairView(it.supported(), it.tags(), it.mostTexts(), it.mostBytes());
        }
    }
}
