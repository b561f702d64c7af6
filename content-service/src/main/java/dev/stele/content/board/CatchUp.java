package dev.stele.content.board;

import dev.stele.content.article.Articles;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Writes, beside the start, the rows that a crash or an older version of this service has left out. */
@Component
class CatchUp implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(CatchUp.class);

    private final Articles articles;
    private final Board board;
    private final KeepBoard keep;
    private volatile boolean running;

    CatchUp(Articles articles, Board board, KeepBoard keep) {
        this.articles = articles;
        this.board = board;
        this.keep = keep;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("board").start(this::catchUp);
    }

    void catchUp() {
        try {
            Map<UUID, Long> rows = board.versions();
            List<UUID> behind = articles.versions().entrySet().stream()
                    .filter(article -> rows.getOrDefault(article.getKey(), 0L) < article.getValue())
                    .map(Map.Entry::getKey)
                    .toList();
            for (UUID article : behind) {
                if (!running) return;
                keep.renew(article);
            }
            if (!behind.isEmpty()) LOG.info("{} articles are on the board anew", behind.size());
        } catch (RuntimeException e) {
            LOG.warn("Some articles may be missing on the board until they change: {}", e.toString());
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
