package dev.stele.identity.user.web;

import com.fasterxml.jackson.annotation.JsonInclude;
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
            List<String> roles,

            @Schema(example = "Зарина Салимова", description = "Under which readers may know a translator") @Nullable
            String publicName) {

        Admission admission() {
            return Admission.of(name, password, roles, publicName);
        }
    }

    /** What shall change; what is absent stays. */
    record UserPatch(
            @Nullable List<String> roles,
            @Nullable Boolean suspended,
            @Nullable String password,

            @Schema(description = "Empty for none: readers are then told of nobody") @Nullable
            String publicName) {

        Change change() {
            return new Change(roles, suspended, password, publicName);
        }
    }

    /** A user as the API shows it, without the password. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record UserView(
            String name,
            Set<String> roles,
            boolean suspended,
            @Nullable String publicName) {

        static UserView of(User user) {
            return new UserView(user.name(), user.roles(), user.suspended(), user.publicName());
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
