// The page on which the REST interface is tried.
const place = document.getElementById('interface');
window.SwaggerUIBundle({
  url: place.dataset.description,
  domNode: place,
  docExpansion: 'list',
  defaultModelsExpandDepth: -1,
  defaultModelExpandDepth: 1,
  displayRequestDuration: true,
  validatorUrl: null,
});
