// What was unfolded before the page was ready asks for its content then: on a slow line one is quicker than the scripts.
document.addEventListener('htmx:load', event => {
  event.target.querySelectorAll('[hx-trigger^="toggle from:closest details"]').forEach(part => {
    const details = part.closest('details');
    if (details.open) {
      htmx.trigger(details, 'toggle');
    }
  });
});
