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

  document.addEventListener("htmx:beforeSwap", function (event) {
    var detail = event.detail;
    if (new URL(detail.xhr.responseURL, window.location.href).pathname.endsWith("/login")) {
      detail.shouldSwap = false;
      window.location.assign(detail.xhr.responseURL);
    } else if ([404, 409, 413, 422].includes(detail.xhr.status)) {
      detail.shouldSwap = true;
      detail.isError = false;
      detail.target = document.getElementById("refused");
      detail.swapOverride = "innerHTML";
    } else {
      document.getElementById("refused").replaceChildren();
    }
  });
})();
