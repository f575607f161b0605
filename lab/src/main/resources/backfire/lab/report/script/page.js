// ---- Theme, copying, and the beginning of it all.

function theme() {
  const button = byId('theme');
  const dark = () => root.dataset.theme
    ? root.dataset.theme === 'dark'
    : matchMedia('(prefers-color-scheme: dark)').matches;
  const name = () => { button.textContent = dark() ? 'Light' : 'Dark'; };
  button.hidden = false;
  button.addEventListener('click', () => {
    root.dataset.theme = dark() ? 'light' : 'dark';
    name();
    charts.forEach((one) => one.again());
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    name();
    charts.forEach((one) => one.again());
  });
  name();
}

function copying() {
  document.querySelectorAll('button[data-copy]').forEach((button) => {
    button.hidden = !navigator.clipboard;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(byId(button.dataset.copy).textContent.trim());
      button.textContent = 'Copied';
      setTimeout(() => { button.textContent = 'Copy'; }, 2000);
    });
  });
}

attempt(() => data.map && byId('map-figure') && map());
attempt(curves);
attempt(curvesTable);
attempt(() => rows('destinations', data.exits));
attempt(() => rows('causes', data.causes));
attempt(() => rows('deciders', data.deciders));
attempt(() => rows('officials', data.officials));
attempt(theme);
attempt(copying);
addEventListener('resize', () => charts.forEach((one) => one.chart.resize()));
/* Paper is light, and has no closed tables. */
let onScreen;
addEventListener('beforeprint', () => {
  onScreen = root.dataset.theme;
  root.dataset.theme = 'light';
  charts.forEach((one) => one.again());
  fills.forEach((fill) => fill());
  document.querySelectorAll('details.as-table').forEach((details) => { details.open = true; });
});
addEventListener('afterprint', () => {
  if (onScreen) root.dataset.theme = onScreen;
  else delete root.dataset.theme;
  charts.forEach((one) => one.again());
  document.querySelectorAll('details.as-table').forEach((details) => { details.open = false; });
});
performance.mark('drawn');
