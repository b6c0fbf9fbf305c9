// Edits a rule file in Ace: saves while one writes, and marks the problems that the server finds.
// Without this script the text area and its buttons do the same, step by step.
(() => {
  const QUIET = 900;
  const SLOW = 1500;
  const form = document.getElementById("editing");
  const area = document.getElementById("text");
  const version = document.getElementById("version");
  const saved = document.getElementById("saved");
  const problems = document.getElementById("problems");
  const open = form.dataset.open === "true";

  // No inline styles, and no worker: the page has the styles, and the server checks.
  ace.config.set("useStrictCSP", true);
  ace.config.set("loadWorkerFromBlob", false);
  const holder = document.getElementById("editor");
  holder.hidden = false;
  holder.textContent = "";
  const editor = ace.edit(holder, {
    mode: "ace/mode/yaml",
    useWorker: false,
    readOnly: !open,
    tabSize: 2,
    useSoftTabs: true,
    showPrintMargin: false,
    fontSize: "14px",
    minLines: 20,
    maxLines: 40,
    enableKeyboardAccessibility: true,
    textInputAriaLabel: form.dataset.label,
  });
  const session = editor.getSession();
  session.setUndoManager(new ace.UndoManager());
  editor.setValue(area.value, -1);
  session.getUndoManager().reset();
  area.hidden = true;
  area.removeAttribute("required");

  const sent = () => {
    area.value = editor.getValue();
    return new URLSearchParams(new FormData(form));
  };

  let checking = 0;
  let markers = [];
  const mark = () => {
    markers.forEach((marker) => session.removeMarker(marker));
    const items = [...problems.querySelectorAll(".problem")];
    const at = items.map((item) => ({ row: +item.dataset.row, column: +item.dataset.column, item }));
    session.setAnnotations(
      at.map(({ row, column, item }) => ({ row, column, type: "error", text: item.querySelector("pre").textContent })),
    );
    markers = at.map(({ row, column }) => {
      const range = new ace.Range(row, column, row, column + 1);
      return session.addMarker(range, "rule-problem", "text");
    });
    at.forEach(({ row, column, item }) =>
      item.querySelector(".go").addEventListener("click", () => {
        editor.gotoLine(row + 1, column, true);
        editor.focus();
      }),
    );
  };
  const check = async () => {
    const mine = ++checking;
    problems.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(form.dataset.check, { method: "POST", body: sent(), headers: { "HX-Request": "true" } });
      const text = await answer.text();
      if (mine === checking && answer.ok) {
        problems.innerHTML = text;
        mark();
      } else if (!answer.ok) {
        problems.textContent = form.dataset.failed;
      }
    } finally {
      problems.setAttribute("aria-busy", "false");
    }
  };

  let last = area.value;
  let saving = Promise.resolve();
  const save = () => {
    saving = saving.then(async () => {
      const text = editor.getValue();
      if (!open || text === last) {
        return;
      }
      try {
        const answer = await fetch(form.dataset.autosave, { method: "POST", body: sent() });
        const told = await answer.json();
        saved.className = answer.ok ? "" : "failed fw-bold";
        saved.textContent = told.says;
        if (answer.ok) {
          version.value = told.version;
          last = text;
        }
      } catch {
        saved.className = "failed fw-bold";
        saved.textContent = form.dataset.failed;
      }
    });
  };

  let toCheck;
  let toSave;
  session.on("change", () => {
    clearTimeout(toCheck);
    clearTimeout(toSave);
    toCheck = setTimeout(check, QUIET);
    toSave = setTimeout(save, SLOW);
  });
  const take = () => {
    area.value = editor.getValue();
  };
  form.addEventListener("submit", take);
  form.addEventListener("htmx:configRequest", (event) => {
    event.detail.parameters.set("text", editor.getValue());
  });
  document.body.addEventListener("htmx:afterSwap", (event) => {
    if (event.target === problems) {
      mark();
    }
  });
  window.addEventListener("pagehide", save);
  globalThis.ruleEditor = editor;
  check();
})();
