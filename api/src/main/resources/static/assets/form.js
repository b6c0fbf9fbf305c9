// The form on a firm's profile: marks what is wrong for screen readers, asks for the panel after
// each change, and shows why something was refused.
(function () {
  "use strict";

  function mark(below) {
    var control = document.getElementById(below.dataset.for);
    if (control) {
      control.setAttribute("aria-invalid", below.dataset.wrong);
    }
  }

  document.addEventListener("htmx:afterSwap", function () {
    document.querySelectorAll(".below[data-for]").forEach(mark);
  });

  document.addEventListener("htmx:afterRequest", function (event) {
    var posted = event.detail.requestConfig.verb === "post";
    if (posted && event.detail.successful && event.target.closest("#form")) {
      window.htmx.trigger("#panel", "profile-changed");
    }
  });

  // Answers that say in words why something was refused.
  var REFUSED = [400, 404, 409, 413, 422];

  // What could not be saved is told at its field, and nothing is submitted until it is saved.
  var form = document.getElementById("form");
  var unsaved = new Set();

  function alarm(text) {
    var said = document.createElement("p");
    said.className = "alert alert-danger";
    said.textContent = text;
    document.getElementById("refused").replaceChildren(said);
  }

  function tell() {
    unsaved.forEach(function (part) {
      if (!part.isConnected) {
        unsaved.delete(part);
      }
    });
    var saved = document.getElementById("saved");
    if (unsaved.size > 0 && saved) {
      saved.textContent = form.dataset.unsaved;
      saved.className = "failed fw-bold";
    }
  }

  function keep(part) {
    unsaved.delete(part);
    part.querySelectorAll(".unsaved").forEach(function (said) {
      said.remove();
    });
  }

  function miss(part) {
    keep(part);
    unsaved.add(part);
    var said = document.createElement("div");
    said.className = "problem unsaved";
    said.textContent = form.dataset.unsaved;
    (part.querySelector(".below") || part).append(said);
  }

  document.addEventListener("htmx:afterRequest", function (event) {
    var detail = event.detail;
    var part = detail.elt;
    var status = detail.xhr ? detail.xhr.status : 0;
    var done = status >= 200 && status < 300;
    if (detail.requestConfig.verb !== "post") {
      return;
    }
    if (part.matches(".fact, .question")) {
      (done ? keep : miss)(part);
    }
    if (!done && !REFUSED.includes(status)) {
      alarm(part.matches(".ending form") ? form.dataset.failed : form.dataset.unsaved);
    }
    tell();
  });
  document.addEventListener("htmx:afterSettle", tell);

  document.addEventListener("htmx:beforeRequest", function (event) {
    tell();
    if (event.detail.elt.matches(".ending form") && unsaved.size > 0) {
      event.preventDefault();
      alarm(form.dataset.unsubmitted);
      var first = unsaved.values().next().value;
      first.querySelector("input:not([type=hidden]), select, textarea, button").focus();
      unsaved.forEach(function (part) {
        if (part.matches(".fact")) {
          window.htmx.trigger(part, "change");
        }
      });
    }
  });

  // An answer brings the panel with it. One that was asked for before would put the question again or,
  // while the answer waits for a field to be saved, take away the form that is to be sent.
  var answering = false;
  var asked = null;
  document.addEventListener("htmx:confirm", function (event) {
    if (event.detail.path.endsWith("/answer")) {
      answering = true;
      asked = null;
    }
  });
  document.addEventListener("htmx:validation:halted", function () {
    answering = false;
  });
  document.addEventListener("htmx:beforeRequest", function (event) {
    if (event.detail.elt.id === "panel") {
      asked = event.detail.xhr;
      if (answering) {
        event.preventDefault();
      }
    }
  });
  document.addEventListener("htmx:beforeSwap", function (event) {
    if (event.detail.requestConfig.elt.id === "panel" && event.detail.xhr !== asked) {
      event.detail.shouldSwap = false;
    }
  });
  document.addEventListener("htmx:afterRequest", function (event) {
    if (event.detail.requestConfig.path.endsWith("/answer")) {
      answering = false;
      if (!event.detail.successful) {
        window.htmx.trigger("#panel", "profile-changed");
      }
    }
  });

  // Whoever removed an item, or said that there are none, stands at the list's button again.
  var left = null;
  document.addEventListener("htmx:beforeRequest", function (event) {
    var list = event.target.closest(".list");
    left = list && event.target.matches("button") ? list.id.replace(/^w-/, "add-") : null;
  });
  document.addEventListener("htmx:afterSettle", function () {
    var button = left && document.getElementById(left);
    if (button && document.activeElement === document.body) {
      button.focus();
    }
    left = null;
  });

  // A question was answered in the panel: where the field stands in the form, it shows the answer.
  document.addEventListener("htmx:afterSettle", function () {
    var panel = document.getElementById("panel-body");
    var path = panel && panel.dataset.answered;
    if (path) {
      delete panel.dataset.answered;
      var field = document.getElementById("w-" + path.replace(/\./g, "-"));
      if (field) {
        var address = panel.dataset.part + encodeURIComponent(path);
        window.htmx.ajax("GET", address, { target: field, swap: "outerHTML" });
      }
    }
  });

  // What was typed before the scripts came is not saved yet; until it is on its way, nothing leads away from it.
  function changed(control) {
    if (control.type === "radio") {
      return control.checked !== control.defaultChecked;
    } else if (control.matches("select")) {
      var meant = control.querySelector("option[selected]");
      return control.value !== (meant ? meant.value : "");
    }
    return control.value !== control.defaultValue;
  }

  document.addEventListener("DOMContentLoaded", function () {
    form.querySelectorAll(".fact").forEach(function (part) {
      if (Array.from(part.querySelectorAll("input:not([type=hidden]), select, textarea")).some(changed)) {
        window.htmx.trigger(part, "change");
      }
    });
    document.querySelectorAll("#asking, #submit, #form button:disabled").forEach(function (waiting) {
      waiting.disabled = false;
    });
  });

  document.addEventListener("htmx:beforeSwap", function (event) {
    var detail = event.detail;
    if (new URL(detail.xhr.responseURL, window.location.href).pathname.endsWith("/login")) {
      detail.shouldSwap = false;
      window.location.assign(detail.xhr.responseURL);
    } else if (REFUSED.includes(detail.xhr.status)) {
      detail.shouldSwap = true;
      detail.isError = false;
      detail.target = document.getElementById("refused");
      detail.swapOverride = "innerHTML";
    } else {
      document.getElementById("refused").replaceChildren();
    }
  });
})();
