package dev.stele.translation.digest.mail;

import dev.stele.translation.digest.Postman;
import dev.stele.translation.digest.ReadDigest.Digest;
import dev.stele.translation.digest.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;

/** Sends digests through the newsroom's mail server. */
public final class SmtpPostman implements Postman {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpPostman.class);

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
        try {
            server.send(mail);
        } catch (MailException e) {
            LOG.warn("The digest of {} was not sent: {}", to.member().name(), e.getMessage());
        }
    }
}
