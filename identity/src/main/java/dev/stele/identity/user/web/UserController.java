package dev.stele.identity.user.web;

import dev.stele.identity.user.User;
import dev.stele.identity.user.UserAdministration;
import dev.stele.identity.user.web.UserBodies.NewUser;
import dev.stele.identity.user.web.UserBodies.UserPage;
import dev.stele.identity.user.web.UserBodies.UserPatch;
import dev.stele.identity.user.web.UserBodies.UserView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.security.Principal;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Users over HTTP, for role admin. */
@RestController
@RequestMapping("/api/users")
class UserController {

    private final UserAdministration administration;

    UserController(UserAdministration administration) {
        this.administration = administration;
    }

    @GetMapping
    @Operation(summary = "List users by name")
    @Parameter(name = "page", schema = @Schema(type = "integer", minimum = "0", defaultValue = "0"))
    @Parameter(name = "size", schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
    UserPage list(@Parameter(hidden = true) @RequestParam Map<String, String> parameters) {
        Paging paging = Paging.from(parameters);
        return UserPage.of(administration.directory().users(), paging);
    }

    @PostMapping
    @Operation(summary = "Admit a user")
    ResponseEntity<UserView> admit(@RequestBody NewUser body, @Parameter(hidden = true) Principal admin) {
        User user = administration.admit(body.admission(), admin.getName());
        return ResponseEntity.created(URI.create("/api/users/" + user.name())).body(UserView.of(user));
    }

    @PatchMapping("/{name}")
    @Operation(summary = "Change roles or password, suspend or readmit")
    UserView change(@PathVariable String name, @RequestBody UserPatch body, @Parameter(hidden = true) Principal admin) {
        return UserView.of(administration.change(name, body.change(), admin.getName()));
    }

    @DeleteMapping("/{name}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Remove a person for good",
            description = "Name, password, roles and public name are erased here, and the name is not given again.")
    void remove(@PathVariable String name, @Parameter(hidden = true) Principal admin) {
        administration.remove(name, admin.getName());
    }
}
