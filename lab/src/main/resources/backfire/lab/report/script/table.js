// ---- Tables: the same values as a figure, filled when they are opened.

function escape(words) {
  const holder = document.createElement('span');
  holder.textContent = words;
  return holder.innerHTML.replace(/"/g, '&quot;');
}

/** Fills a closed table when it is opened. */
function tableOf(name, content) {
  const details = document.querySelector(`details[data-table="${name}"]`);
  if (!details) return;
  const fill = () => {
    const [head, ...body] = content();
    const row = (cells, tag) =>
      `<tr><th scope="row">${escape(cells[0])}</th>` +
      cells.slice(1).map((cell) => `<${tag}>${escape(cell)}</${tag}>`).join('') + '</tr>';
    const old = details.querySelector('.wide');
    if (old) old.remove();
    details.insertAdjacentHTML('beforeend',
      `<div class="wide" tabindex="0" role="region" aria-label="Table"><table><thead>${row(head, 'th')}</thead>` +
      `<tbody>${body.map((cells) => row(cells, 'td')).join('')}</tbody></table></div>`);
  };
  fills.push(fill);
  details.addEventListener('toggle', () => details.open && fill());
}

function curvesTable() {
  tableOf('curves', () => [
    ['Curve', 'at the beginning', 'in the middle', 'at the end'],
    ...data.panels.flatMap((panel) =>
      panel.series.map((series) => {
        const n = series.weeks.length;
        return [`${panel.title}, ${series.name} (${panel.unit})`,
          ...[0, n >> 1, n - 1].map((i) => `${withBand(series.bands, i, '')}, ${weekName(Math.floor(series.weeks[i]))}`)];
      })),
  ]);
}

/**
 * The map's table: a row a place, those of a province together under its own row. Many places are
 * shut away until their province is opened, or one is looked for.
 */
function mapTable(shown) {
  const details = byId('map-table');
  const { places, regions } = data.map;
  const large = places.length > 40;
  const open = new Set();
  details.insertAdjacentHTML('beforeend',
    (large ? '<label class="control filter">Find <input type="search" placeholder="places or provinces with these letters"></label>' : '') +
    '<div class="wide" tabindex="0" role="region" aria-label="Table"><table><thead></thead></table></div>');
  const search = details.querySelector('input');
  const table = details.querySelector('table');

  function fill() {
    const l = shown.layer();
    const at = stretchOf(l, shown.week);
    const wanted = search ? search.value.trim().toLowerCase() : '';
    const cells = (bands) => at < 0 ? '<td>–</td><td>–</td>'
      : `<td>${number(bands.median[at])}</td><td>${bands.n[at] === 0 ? '–'
        : `${number(bands.q05[at])} to ${number(bands.q95[at])}`}` +
        `${bands.n[at] < data.worlds ? ` <small>(${covers(bands.n[at])} of ${someWorlds(bands.n[at])})</small>` : ''}</td>`;
    const residents = (one) => `<td>${one.residents.toLocaleString('en')}</td>`;
    const of = (region) => places.map((_, i) => i).filter((i) => places[i].region === region);
    const rows = (members) => members.map((i) =>
      `<tr><th scope="row"><button type="button" class="link" data-place="${i}">${escape(places[i].name)}</button></th>` +
      `${cells(l.ofPlace[i])}${residents(places[i])}</tr>`).join('');
    const head = `<tr><th scope="col">${escape(`${l.name}, ${l.unit}, ${stretchName(l, at, shown.week)}`)}</th>` +
      `<th scope="col">median</th><th scope="col">${covers(data.worlds)}</th><th scope="col">residents</th></tr>`;
    const whole = `<tbody class="whole"><tr><th scope="row">${escape(regions[0].name)}</th>` +
      `${cells(l.ofRegion[0])}${residents(regions[0])}</tr></tbody>`;
    const groups = regions.map((region, r) => {
      const inRegion = of(r);
      const byName = region.name.toLowerCase().includes(wanted);
      const found = wanted && !byName ? inRegion.filter((i) => places[i].name.toLowerCase().includes(wanted)) : inRegion;
      if (wanted && found.length === 0) return '';
      if (r === 0) return inRegion.length ? `<tbody>${rows(found)}</tbody>` : '';
      const isOpen = !large || open.has(r) || (wanted && !byName);
      return `<tbody><tr class="group"><th scope="rowgroup"><button type="button" class="link" data-open="${r}" ` +
        `aria-expanded="${Boolean(isOpen)}">${escape(region.name)}</button> <small>${region.places} places</small></th>` +
        `${cells(l.ofRegion[r])}${residents(region)}</tr>${isOpen ? rows(found) : ''}</tbody>`;
    });
    table.innerHTML = `<thead>${head}</thead>${whole}${groups.join('')}`;
  }

  details.addEventListener('toggle', () => details.open && fill());
  if (search) search.addEventListener('input', fill);
  table.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (!button) return;
    if (button.dataset.place) {
      shown.choose(Number(button.dataset.place));
    } else {
      const region = Number(button.dataset.open);
      if (!open.delete(region)) open.add(region);
      fill();
      table.querySelector(`[data-open="${region}"]`).focus();
    }
  });
  fills.push(() => {
    regions.forEach((_, r) => open.add(r));
    fill();
  });
  return () => details.open && fill();
}

