package dev.stele.e2e.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.e2e.Shared;
import dev.stele.e2e.http.Answer;
import dev.stele.e2e.http.Api;
import java.security.GeneralSecurityException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No service takes a token that the identity provider did not issue. */
@Attack
class ForgedTokensIT {

    private static final int IDENTITY = 5;

    /** An endpoint of each service that the person may use, by offset of its port. */
    private static final Map<Integer, String> CHIEF = Map.of(1, "/api/articles", 2, "/api/translations");

    private static final Map<Integer, String> ADMIN = Map.of(3, "/api/lag", IDENTITY, "/api/users");

    @Test
    void forgedTokensOfAChiefAreRefused() throws GeneralSecurityException {
        refuse("chief", CHIEF);
    }

    @Test
    void forgedTokensOfAnAdminAreRefused() throws GeneralSecurityException {
        refuse("admin", ADMIN);
    }

    private static void refuse(String user, Map<Integer, String> endpoints) throws GeneralSecurityException {
        String token = Shared.staff().tokens().apply(user);
        Map<String, String> forged = new Forgeries(Shared.staff().address(IDENTITY), token).all();
        endpoints.forEach((offset, path) -> {
            Api service = Api.anonymous(Shared.staff().address(offset));
            // The true token opens the door, so that a refusal below is about the forgery.
            service.get(path, "Authorization", "Bearer " + token).expect(200);
            forged.forEach((what, forgery) -> {
                Answer answer = service.get(path, "Authorization", "Bearer " + forgery);
                assertThat(answer.status())
                        .as(what + " at " + path + ": " + answer)
                        .isIn(400, 401, 431);
                assertThat(answer.text()).doesNotContain("\tat ", "dev.stele.", "nimbus");
            });
        });
    }
}
