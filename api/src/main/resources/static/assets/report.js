// Printing: a report is printed with everything unfolded, and folds up again.
(() => {
  const opened = [];
  document.querySelectorAll('[data-print]').forEach(button => {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  });
  window.addEventListener('beforeprint', () => {
    document.querySelectorAll('.report details:not([open])').forEach(details => {
      if (!details.querySelector('[hx-get]')) {
        details.open = true;
        opened.push(details);
      }
    });
  });
  window.addEventListener('afterprint', () => {
    opened.splice(0).forEach(details => { details.open = false; });
  });
})();
