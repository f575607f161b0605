// ---- The map: what is shown, and what keys and pointers do.

function map() {
  const { places, regions, layers, incidents } = data.map;
  const shown = { layer: 0, week: Math.max(0, data.time.weeks - 26), place: -1, region: 0, playing: 0, pointed: -1,
    people: false };
  const figure = byId('map-figure');
  const slider = byId('map-slider');
  const outlines = outlinesOf(data.map.outlines, places);
  const drawing = drawingOf(figure, outlines, places, regions);
  slider.max = String(data.time.weeks - 1);

  const layer = () => readLayer(layers[shown.layer]);
  const provinces = provinceCurves((region) => chooseRegion(region));
  const fillTable = mapTable({ layer, get week() { return shown.week; }, choose: (place) => {
    choose(place);
    figure.scrollIntoView({ block: 'nearest' });
  } });
  const card = mapCard(shown, layer, to);
  const weekOf = () => incidents.filter((incident) => incident.week === shown.week);

  function scale() {
    const l = layer();
    const bounds = ['', ...l.breaks.map(number)];
    byId('map-scale').innerHTML =
      `<p>${escape(l.name)}, ${escape(l.unit)}</p><div class="classes">` +
      bounds.map((bound, i) => `<span class="c${i + 1}"><i></i>${bound}</span>`).join('') + '</div>';
  }

  /** What changes while it plays: colours, glyphs, the week. */
  function paint() {
    const l = layer();
    drawing.colour(l, stretchOf(l, shown.week));
    const now = weekOf();
    if (now.length || shown.marked) drawing.mark(now);
    shown.marked = now.length > 0;
    byId('map-week').textContent = weekName(shown.week).replace('week', 'Week');
    slider.value = String(shown.week);
  }

  function settle() {
    paint();
    slider.setAttribute('aria-valuetext', weekName(shown.week));
    drawing.name(shown.place, shown.pointed);
    card.describe();
    card.tell(weekOf());
    provinces(layer(), shown.week);
    fillTable();
  }

  function lay() {
    drawing.lay(shown.region, shown.people);
    settle();
  }

  function to(week) {
    shown.week = Math.max(0, Math.min(data.time.weeks - 1, week));
    settle();
  }

  function play(on) {
    cancelAnimationFrame(shown.playing);
    shown.playing = 0;
    const button = byId('map-play');
    button.setAttribute('aria-pressed', String(on));
    button.textContent = on ? 'Pause' : 'Play';
    if (!on) {
      settle();
      return;
    }
    if (shown.week >= data.time.weeks - 1) shown.week = 0;
    /* Weeks follow the clock, whatever a frame takes; those who want calm see steps of a quarter. */
    const perSecond = Number(byId('map-speed').value);
    const from = shown.week;
    let begun = 0;
    const frame = (now) => {
      begun = begun || now;
      const step = calm.matches ? 13 : 1;
      const passed = ((now - begun) / 1000) * (calm.matches ? 52 : perSecond);
      const week = Math.min(data.time.weeks - 1, from + step * Math.floor(passed / step));
      if (week !== shown.week) {
        shown.week = week;
        paint();
      }
      if (week >= data.time.weeks - 1) play(false);
      else shown.playing = requestAnimationFrame(frame);
    };
    shown.playing = requestAnimationFrame(frame);
  }

  function act(direction) {
    const weeks = data.time.flags.map((flag) => Math.floor(flag.week));
    const next = direction > 0
      ? weeks.find((w) => w > shown.week)
      : weeks.filter((w) => w < shown.week).pop();
    if (next !== undefined) to(next);
  }

  /** A place; one that is out of view brings the whole back. */
  function choose(place) {
    shown.place = place;
    if (drawing.shows(place)) {
      settle();
    } else {
      shown.region = 0;
      lay();
    }
  }

  /** A region fills the map. */
  function chooseRegion(region) {
    shown.place = -1;
    shown.region = region;
    lay();
  }

  function find(typed) {
    const wanted = typed.trim().toLowerCase();
    const i = places.findIndex((place) => foundAs(place).toLowerCase() === wanted);
    if (i >= 0) choose(i);
    return i >= 0;
  }

  const foundAs = (place) => (place.region > 0 ? `${place.name}, ${regions[place.region].name}` : place.name);

  function key(event) {
    const far = event.shiftKey ? 13 : 1;
    if (event.key === ' ') play(!shown.playing);
    else if (event.key === '[') act(-1);
    else if (event.key === ']') act(1);
    else if (event.target === figure && event.key === 'Escape') chooseRegion(0);
    else if (event.target === figure && event.key.startsWith('Arrow')) {
      const dx = { ArrowLeft: -1, ArrowRight: 1 }[event.key] || 0;
      const dy = { ArrowUp: -1, ArrowDown: 1 }[event.key] || 0;
      choose(drawing.towards(shown.place >= 0 ? shown.place : mostPopulous(), dx, dy));
    } else if (event.target === slider && event.key === 'ArrowLeft') to(shown.week - far);
    else if (event.target === slider && event.key === 'ArrowRight') to(shown.week + far);
    else return;
    event.preventDefault();
  }

  const mostPopulous = () => places.reduce((best, place, i) =>
    (drawing.shows(i) && (best < 0 || place.residents > places[best].residents) ? i : best), -1);

  function point(event) {
    const i = drawing.placeAt(event.target);
    if (i !== shown.pointed) {
      shown.pointed = i;
      drawing.name(shown.place, i);
    }
  }

  function listen() {
    figure.addEventListener('keydown', key);
    figure.addEventListener('click', (event) => {
      const i = drawing.placeAt(event.target);
      if (i >= 0) choose(i);
    });
    figure.addEventListener('pointermove', point);
    figure.addEventListener('pointerleave', point);
    slider.addEventListener('keydown', key);
    slider.addEventListener('input', () => {
      shown.week = Number(slider.value);
      paint();
    });
    slider.addEventListener('change', () => to(Number(slider.value)));
    byId('map-play').addEventListener('click', () => play(!shown.playing));
    byId('map-speed').addEventListener('change', () => shown.playing && play(true));
    byId('map-layer').addEventListener('change', (event) => {
      shown.layer = Number(event.target.value);
      scale();
      settle();
    });
    byId('map-place').addEventListener('change', (event) => {
      const i = Number(event.target.value.slice(1));
      if (event.target.value.startsWith('p')) choose(i);
      else chooseRegion(i);
    });
  }

  /** What only a map of many places has. */
  function listenToMany() {
    const field = byId('map-find');
    if (!field) return;
    byId('map-names').innerHTML = places.map((place) => `<option value="${escape(foundAs(place))}"></option>`).join('');
    field.addEventListener('input', () => find(field.value) && field.select());
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || find(field.value)) return;
      const near = places.find((place) => foundAs(place).toLowerCase().startsWith(field.value.trim().toLowerCase()));
      if (near && field.value.trim()) {
        field.value = foundAs(near);
        find(field.value);
      }
    });
    document.addEventListener('keydown', (event) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.target.closest('input, select, textarea')) return;
      field.focus();
      event.preventDefault();
    });
    const draw = (people) => {
      shown.people = people;
      byId('map-areas').setAttribute('aria-pressed', String(!people));
      byId('map-people').setAttribute('aria-pressed', String(people));
      lay();
    };
    byId('map-areas').addEventListener('click', () => draw(false));
    byId('map-people').addEventListener('click', () => draw(true));
  }

  byId('map-flags').innerHTML = data.time.flags
    .map((flag) =>
      `<button type="button" style="left:${(100 * flag.week) / data.time.weeks}%" ` +
      `title="${escape(flag.words)}" aria-label="${escape(flag.words)}">${flag.letter}</button>`)
    .join('');
  byId('map-flags').querySelectorAll('button').forEach((button, i) =>
    button.addEventListener('click', () => to(Math.floor(data.time.flags[i].week))));
  scale();
  drawing.lay(0, false);
  if (places.length <= 40) shown.place = mostPopulous();
  settle();
  listen();
  listenToMany();
  charts.push({ chart: { resize: lay }, again: () => {} }, { chart: card.chart, again: card.describe });
}

