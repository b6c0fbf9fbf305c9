// What was unfolded before the page was ready asks for its content then: on a slow line one is quicker than the scripts.
document.addEventListener('htmx:load', event => {
  event.target.querySelectorAll('details[open] [hx-trigger^="toggle"]').forEach(part => {
    htmx.trigger(part.closest('details'), 'toggle');
  });
});
