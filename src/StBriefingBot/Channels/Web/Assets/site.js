// What a page cannot do without script of its own: the history in this browser, copying, Enter and Escape.
(() => {
  "use strict";

  const key = "stbot.history";
  const most = 100;

  const isEntry = entry => typeof entry?.id === "string" && /^[A-Z0-9-]{4,40}$/.test(entry.id) && typeof entry.question === "string";

  const read = () => {
    try {
      const kept = JSON.parse(localStorage.getItem(key));
      return Array.isArray(kept) ? kept.filter(isEntry).slice(0, most) : [];
    } catch {
      return [];
    }
  };

  const write = entries => {
    try {
      localStorage.setItem(key, JSON.stringify(entries.slice(0, most)));
    } catch {
      // A browser that keeps nothing has no history.
    }
    return read();
  };

  window.stbot = {
    history: read,
    remember: (id, question) => write([{ id, question: question.slice(0, 300) }, ...read().filter(entry => entry.id !== id)]),
    forget: id => write(read().filter(entry => entry.id !== id)),
    forgetAll: () => write([]),
    take(box) {
      const text = box.value;
      box.value = "";
      return text;
    },
    put(box, text) {
      box.value = text;
      box.focus();
    },
    focus(id) {
      document.getElementById(id)?.focus();
    },
    reveal(id) {
      const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
      document.getElementById(id)?.scrollIntoView({ block: "start", behavior: calm ? "auto" : "smooth" });
    },
  };

  document.addEventListener("keydown", event => {
    // Enter that ends the conversion of Japanese input is not meant for the form.
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing && event.keyCode !== 229 && event.target.matches?.("[data-enter-submits]")) {
      event.preventDefault();
      event.target.form.requestSubmit();
    }

    if (event.key === "Escape") {
      const panel = document.querySelector("[data-escape-closes]");
      if (panel) {
        document.getElementById(panel.dataset.escapeCloses)?.click();
      }
    }
  });

  document.addEventListener("click", async event => {
    if (event.target.closest?.("[data-print]")) {
      window.print();
    }

    const button = event.target.closest?.("[data-copy]");
    if (!button) {
      return;
    }

    await navigator.clipboard.writeText(button.dataset.copy);
    const label = button.textContent;
    button.textContent = button.dataset.copied;
    setTimeout(() => { button.textContent = label; }, 1500);
  });
})();
