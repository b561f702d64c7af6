package dev.stele.content.board;

import org.springframework.test.context.TestPropertySource;

/** Everything that holds of the board holds where it is looked through in memory. */
@TestPropertySource(properties = "stele.board.in-memory=true")
class BoardInMemoryIT extends BoardIT {}
