package dev.stele.translation.digest.mail;

import dev.stele.translation.digest.Postman;
import dev.stele.translation.digest.ReadDigest.Digest;
import dev.stele.translation.digest.Subscription;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;

/** Sends digests through the newsroom's mail server. */
public final class SmtpPostman implements Postman {

    private final JavaMailSender server;
    private final String from;

    public SmtpPostman(JavaMailSender server, String from) {
        this.server = server;
        this.from = from;
    }

    @Override
    public void send(Subscription to, Digest digest) {
        DigestLetter letter = new DigestLetter(to);
        SimpleMailMessage mail = new SimpleMailMessage();
        mail.setFrom(from);
        mail.setTo(to.email());
        mail.setSubject(letter.subject(digest));
        mail.setText(letter.body(digest));
        server.send(mail);
    }
}
