package dev.stele.identity.user.web;

import dev.stele.identity.user.Admission;
import dev.stele.identity.user.Change;
import dev.stele.identity.user.User;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The JSON of the user administration. */
final class UserBodies {

    private UserBodies() {}

    /** A new user. */
    record NewUser(
            @Schema(example = "zarina", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String name,

            @Schema(minLength = 8, maxLength = 72, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String password,

            @Schema(example = "[\"translator:tg\"]", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            List<String> roles) {

        Admission admission() {
            return Admission.of(name, password, roles);
        }
    }

    /** What shall change; what is absent stays. */
    record UserPatch(
            @Nullable List<String> roles,
            @Nullable Boolean suspended,
            @Nullable String password) {

        Change change() {
            return new Change(roles, suspended, password);
        }
    }

    /** A user as the API shows it, without the password. */
    record UserView(String name, Set<String> roles, boolean suspended) {

        static UserView of(User user) {
            return new UserView(user.name(), user.roles(), user.suspended());
        }
    }

    /** One page of users, by name. */
    record UserPage(List<UserView> items, int page, int size, int total) {

        static UserPage of(List<User> users, Paging paging) {
            List<UserView> items = users.stream()
                    .skip((long) paging.page() * paging.size())
                    .limit(paging.size())
                    .map(UserView::of)
                    .toList();
            return new UserPage(items, paging.page(), paging.size(), users.size());
        }
    }
}
