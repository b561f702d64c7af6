// Shows what others do while the page is open. The server tells which articles change; what is shown of one says
// `data-article` and asks for itself anew. A list says `data-live-list`: what is not on it yet is offered, not pushed in,
// if the address that stands there says (200) that it belongs on a list that is filtered like this one.
import { say } from "stele/notices";

const LONGEST_WAIT = 300_000;
let source;
let waiting;
let wait = 5_000;
// What changes again while it is being asked for; a request that was begun is not broken off.
const again = new Set();
// Whether the connection broke off since the person was last told how it stands.
let broken = false;
let missed = document.documentElement.hasAttribute("data-zone-is-news");

function shown(article) {
  return document.querySelectorAll(`[data-article="${CSS.escape(article)}"]`);
}

function renew(place) {
  if (place.classList.contains("htmx-request")) {
    again.add(place.dataset.article);
  } else {
    window.htmx.trigger(place, "changed");
  }
}

// What is not shown, gathered for one question: many changes often come at once, and no question may be longer.
const unseen = new Set();
const MOST = 100;
let asking;

function changed(article) {
  const places = shown(article);
  places.forEach(renew);
  if (places.length === 0) {
    unseen.add(article);
    asking ??= setTimeout(ask, 300);
  }
}

async function ask() {
  const articles = [...unseen].slice(0, MOST);
  articles.forEach((article) => unseen.delete(article));
  for (const list of document.querySelectorAll("[data-live-list]")) {
    if (!isOffered(list) && (await belongs(list.dataset.liveList, articles)) && list.isConnected) {
      offer(list);
    }
  }
  asking = unseen.size > 0 ? setTimeout(ask, 300) : undefined;
}

const isOffered = (list) => list.querySelector("[data-live-news]")?.hidden === false;

async function belongs(address, articles) {
  if (!address) {
    return true;
  }
  const url = new URL(address, location.href);
  url.searchParams.set("ids", articles.join(","));
  const answer = await fetch(url, { redirect: "manual" }).catch(() => undefined);
  return answer?.status === 200;
}

function offer(list) {
  const news = list.querySelector("[data-live-news]");
  if (news) {
    news.hidden = false;
  } else {
    window.htmx.trigger(list, "news");
  }
}

function lookAgain() {
  for (const place of document.querySelectorAll("[data-live-list]")) {
    window.htmx.trigger(place, "news");
  }
  lookAtSingleOnes();
}

function lookAtSingleOnes() {
  for (const place of document.querySelectorAll("[data-article]")) {
    if (!place.closest("[data-live-list]")) {
      renew(place);
    }
  }
}

function tellAgain(yes) {
  for (const place of document.querySelectorAll("[data-live-again]")) {
    const now = new Date().toLocaleTimeString(document.documentElement.lang, { timeStyle: "medium", hourCycle: "h23" });
    place.hidden = !yes;
    place.textContent = yes ? place.dataset.liveAgain.replace("{time}", now) : "";
  }
}

function listen() {
  clearTimeout(waiting);
  if (source || document.hidden) {
    return;
  }
  source = new EventSource("/live");
  source.addEventListener("open", (event) => {
    // The browser says so too; only the server's word comes with data, and means that nothing is missed from here on.
    if (event.data === undefined) {
      return;
    }
    wait = 5_000;
    // What changed between the page's making and this word was told to nobody here. A list is not read for that: it would
    // change under the hands of who has just begun to look for something.
    if (missed) {
      lookAgain();
    } else {
      lookAtSingleOnes();
    }
    tellAgain(missed && broken);
    missed = true;
    broken = false;
  });
  source.addEventListener("article", (event) => changed(JSON.parse(event.data).articleId));
  source.addEventListener("everything", lookAgain);
  source.addEventListener("silent", () => {
    broken = true;
    stop();
    listen();
  });
  source.addEventListener("error", () => {
    broken = true;
    if (source?.readyState === EventSource.CLOSED) {
      stop();
      waiting = setTimeout(listen, wait);
      wait = Math.min(wait * 2, LONGEST_WAIT);
    }
  });
}

function stop() {
  source?.close();
  source = undefined;
}

// A claim ends without anybody's saying so.
const ends = new WeakMap();
function watchEnds(root) {
  const places = [...root.querySelectorAll("[data-ends]"), ...(root.matches?.("[data-ends]") ? [root] : [])];
  for (const place of places) {
    const left = Date.parse(place.dataset.ends) - Date.now() + 1_000;
    if (!ends.has(place) && left < 86_400_000) {
      ends.set(place, setTimeout(() => place.isConnected && renew(place), Math.max(left, 1_000)));
    }
  }
}

// A browser has few connections for one server: windows that nobody sees give theirs back.
document.addEventListener("visibilitychange", () => (document.hidden ? stop() : listen()));
window.addEventListener("pagehide", stop);
window.addEventListener("pageshow", (event) => event.persisted && listen());
function fetched(place) {
  const article = place.dataset?.article;
  if (again.delete(article)) {
    changed(article);
  }
}

// What took the place of another listens from "load" on, and not yet when its request has just ended.
document.addEventListener("htmx:afterRequest", (event) => {
  const place = event.detail.requestConfig.elt;
  if (place.isConnected) {
    fetched(place);
  }
});
document.addEventListener("htmx:load", (event) => {
  fetched(event.detail.elt);
  watchEnds(event.detail.elt);
  if (event.detail.elt.dataset?.said) {
    say(event.detail.elt.dataset.said);
  }
});

watchEnds(document);
listen();
