package dev.stele.chassis.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldEncryptionTests {

    private static final String PLACE = "webhooks/1/secret";

    private final String oldKey = key("old");
    private final FieldEncryption before = encryption(oldKey);

    @Test
    void returnsWhatWasEncryptedAndWritesNothingReadable() {
        String stored = before.encrypt("whsec_секрет", PLACE);

        assertThat(stored).startsWith("enc1:old:").doesNotContain("whsec");
        assertThat(before.decrypt(stored, PLACE)).isEqualTo("whsec_секрет");
        assertThat(before.encrypt("whsec_секрет", PLACE)).isNotEqualTo(stored);
    }

    @Test
    void refusesAChangedValueAnotherPlaceAndAnotherKeyOfTheSameId() {
        String stored = before.encrypt("text", PLACE);
        char last = stored.charAt(stored.length() - 4);
        String changed = stored.substring(0, stored.length() - 4)
                + (last == 'A' ? 'B' : 'A')
                + stored.substring(stored.length() - 3);

        assertRefused(before, changed, PLACE);
        assertRefused(before, stored, "webhooks/2/secret");
        assertRefused(encryption(key("old")), stored, PLACE);
        assertRefused(before, "enc1:old:AAAA", PLACE);
        assertRefused(before, "plain", PLACE);
    }

    @Test
    void encryptsUnderTheFirstKeyAndDecryptsUnderAll() {
        String stored = before.encrypt("text", PLACE);
        FieldEncryption rotated = encryption(key("new"), oldKey);

        assertThat(rotated.decrypt(stored, PLACE)).isEqualTo("text");
        assertThat(rotated.encrypt("text", PLACE)).startsWith("enc1:new:");
        assertThat(rotated.needsRewrite(stored)).isTrue();
        assertThat(rotated.needsRewrite("plain")).isTrue();
        assertThat(before.needsRewrite(stored)).isFalse();
        assertThatExceptionOfType(DecryptionFailed.class)
                .isThrownBy(() -> encryption(key("other")).decrypt(stored, PLACE))
                .withMessageContaining("'old'");
    }

    @Test
    void refusesToWorkWithoutAProperKeyAndDoesNotSayWhichTextWasWrong() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(FieldEncryptionTests::encryption)
                .withMessageContaining("stele.encryption.keys");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> encryption("id:short"))
                .withMessageNotContaining("short");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> encryption(key("same"), key("same")));
    }

    private static void assertRefused(FieldEncryption encryption, String stored, String place) {
        assertThatExceptionOfType(DecryptionFailed.class).isThrownBy(() -> encryption.decrypt(stored, place));
    }

    private static FieldEncryption encryption(String... keys) {
        return FieldEncryption.with(new EncryptionKeys(List.of(keys)));
    }

    private static String key(String id) {
        return id + ":" + Base64.getUrlEncoder().withoutPadding().encodeToString(AesGcm.newKey());
    }
}
