package dev.stele.identity.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import dev.stele.identity.IdentityProperties;
import dev.stele.identity.storage.PrivateFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The key that signs tokens: made at the first start, the same at every later one. */
@Component
class SigningKey implements JWKSource<SecurityContext>, SmartLifecycle {

    private static final int BITS = 2048;

    private final Path file;
    private volatile @Nullable RSAKey key;

    SigningKey(IdentityProperties properties) {
        this.file = properties.dir().resolve("signing-key.jwk");
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws KeySourceException {
        RSAKey current = key;
        if (current == null) {
            throw new KeySourceException("the signing key is not loaded yet");
        }
        return selector.select(new JWKSet(current));
    }

    @Override
    public void start() {
        try {
            key = Files.exists(file) ? RSAKey.parse(Files.readString(file)) : create();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read or write " + file, e);
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException(file + " holds no usable RSA key", e);
        }
    }

    @Override
    public void stop() {
        key = null;
    }

    @Override
    public boolean isRunning() {
        return key != null;
    }

    // Before the web server starts.
    @Override
    public int getPhase() {
        return 0;
    }

    private RSAKey create() throws JOSEException, IOException {
        RSAKey created = new RSAKeyGenerator(BITS)
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.RS256)
                .keyIDFromThumbprint(true)
                .generate();
        PrivateFiles.replace(file, created.toJSONString().getBytes(StandardCharsets.UTF_8));
        return created;
    }
}
