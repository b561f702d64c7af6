// The right to write: renewed while its holder works, and claimed again when it has run out.
import { problemOf, send } from "stele/request";

const LOOK = 15_000;
// A claim is renewed once so much of it is left and its holder has done something since.
const SHARE = 0.6;

export class Claim {
  // options: desk (path), token, left (milliseconds), onChange(claim), onLost(problem)
  constructor(options) {
    Object.assign(this, options);
    this.live = this.token !== null;
    this.#accept(Number(this.left ?? 0));
    this.worked = false;
    for (const sign of ["keydown", "pointerdown", "focusin"]) {
      document.addEventListener(sign, () => (this.worked = true), { passive: true });
    }
    if (this.live) {
      this.timer = setInterval(() => this.#look(), LOOK);
      document.addEventListener("visibilitychange", () => document.hidden || this.#look());
    }
  }

  // By what is left, not by when it ends: the clock of this machine may be wrong.
  #accept(left) {
    this.length = left;
    this.end = performance.now() + left;
  }

  async #look() {
    const left = this.end - performance.now();
    if (!this.live) {
      return;
    }
    if (left <= 0) {
      this.lose({});
    } else if (this.worked && left < this.length * SHARE) {
      this.worked = false;
      await this.renew();
    }
  }

  async renew() {
    const answer = await send("POST", `${this.desk}/renew`, new URLSearchParams({ token: this.token })).catch(() => null);
    if (answer?.ok) {
      this.#take(await answer.json());
    } else if (answer?.status === 409) {
      this.lose(await problemOf(answer));
    }
  }

  #take(claim) {
    this.token = String(claim.token);
    this.live = true;
    this.#accept(claim.left);
    this.onChange(this, claim.until);
  }

  lose(problem) {
    if (this.live) {
      this.live = false;
      this.onLost(problem);
    }
  }

  // Null when it is ours again, else what the service says.
  async again() {
    const answer = await send("POST", `${this.desk}/claim`).catch(() => null);
    if (answer?.ok) {
      this.#take(await answer.json());
      return null;
    }
    return answer ? problemOf(answer) : { detail: "" };
  }
}
