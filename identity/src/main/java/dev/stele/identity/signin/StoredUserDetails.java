package dev.stele.identity.signin;

import dev.stele.identity.user.Users;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Shows Spring Security the users of the directory. */
final class StoredUserDetails implements UserDetailsService {

    private final Users users;

    StoredUserDetails(Users users) {
        this.users = users;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return users.directory()
                .find(name)
                .<UserDetails>map(SignedInUser::new)
                .orElseThrow(() -> new UsernameNotFoundException("no such user"));
    }
}
