// ---- The map's drawing: shapes made once for a view, whose classes of colour change with the weeks.

/*
 * Each place is an element whose class names its colour, so a theme needs no script, and a week
 * repaints only the places whose class has changed. ECharts lays out and paints every place anew.
 */
function drawingOf(element, outlines, places, regions) {
  const made = { all: [], labels: new Map(), classes: [] };

  /** Lays everything out for a view: a region, as areas or as circles by residents. */
  function lay(region, asCircles) {
    const frame = { width: element.clientWidth || 600, height: element.clientHeight || 600 };
    const seen = new Set(places.map((_, i) => i).filter((i) => region === 0 || places[i].region === region));
    const drawn = [...seen].map((i) => outlines.shapes[i]);
    const around = boxOf([...drawn.flatMap((shape) => shape.points),
      ...(region === 0 ? outlines.context.flatMap((shape) => shape.points) : [])]);
    let fit = fitted(around, frame, 0.5);
    let discs = [];
    const groups = asCircles ? [] : discGroups(outlines, regions, places, seen);
    if (groups.length) {
      const tried = [0.5, 0, 1].map((along) => {
        const there = fitted(around, frame, along);
        return { there, ...placedDiscs(groups, outlines, there, frame) };
      });
      const best = tried.reduce((a, b) => (b.worth > a.worth ? b : a));
      [fit, discs] = [best.there, best.discs];
    }
    const circles = asCircles ? circlesOf(outlines.shapes, places, fit, seen) : [];
    made.at = centres(fit, discs, circles);
    made.visible = seen;
    made.region = region;
    element.innerHTML = svg(frame, fit, discs, circles);
    made.all = places.map(() => []);
    made.classes = places.map(() => '');
    element.querySelectorAll('g[data-i]').forEach((node) => made.all[Number(node.dataset.i)].push(node));
    made.labels = new Map();
  }

  function centres(fit, discs, circles) {
    const at = outlines.shapes.map((shape) => ({ name: fit.to(shape.centre), town: fit.to(shape.town) }));
    for (const disc of discs) {
      for (const i of disc.members) {
        const shape = outlines.shapes[i];
        at[i] = { name: disc.to(shape.centre), town: disc.to(disc.circles ? shape.centre : shape.town) };
      }
    }
    for (const c of circles) at[c.i] = { name: [c.x, c.y], town: [c.x, c.y] };
    return at;
  }

  function svg(frame, fit, discs, circles) {
    const place = (i, path) =>
      `<g${made.visible.has(i) ? '' : ' opacity=".3"'} data-i="${i}"><path class="area" d="${path}"/><path class="hatch" d="${path}"/></g>`;
    const area = (i, to) => place(i, areaPath(outlines.shapes[i], to));
    const lines = (points) => points.map((line) => pathOf(line, fit.to, '')).join('');
    const land = outlines.context.map((shape) => areaPath(shape, fit.to)).join('') +
      (circles.length ? outlines.shapes.filter((s) => !s.within).map((s) => areaPath(s, fit.to)).join('') : '');
    const areas = circles.length
      ? circles.map((c) => place(c.i, circlePath(c))).join('')
      : outlines.shapes.map((shape, i) => (shape.within ? '' : area(i, fit.to))).join('');
    const beside = discs.map((disc) => {
      const [dx, dy] = [disc.from[0] - disc.x, disc.from[1] - disc.y];
      const far = Math.hypot(dx, dy) || 1;
      const edge = [disc.x + (dx * disc.radius) / far, disc.y + (dy * disc.radius) / far];
      return `<path class="leader" d="M${edge.map((v) => v.toFixed(1))}L${disc.from.map((v) => v.toFixed(1))}"/>` +
        `<circle class="disc" cx="${disc.x}" cy="${disc.y}" r="${disc.radius}"/>` +
        disc.members.map((i) => area(i, disc.to)).join('') +
        `<text class="disc-name" x="${disc.x}" y="${(disc.y + disc.radius + 13).toFixed(1)}">${escape(disc.name)}</text>`;
    });
    return `<svg width="${frame.width}" height="${frame.height}" viewBox="0 0 ${frame.width} ${frame.height}" aria-hidden="true">` +
      `<defs>${hatch('low')}${hatch('high')}</defs>` +
      `<path class="land" d="${land}"/>${areas}` +
      `<path class="outer" d="${lines(outlines.lines.outer)}"/>` +
      `<path class="provinces" d="${circles.length ? '' : lines(outlines.lines.provinces)}"/>` +
      `${beside.join('')}<path class="halo"/><path class="chosen"/>` +
      '<g class="incidents"></g><g class="names"></g></svg>';
  }

  const hatch = (of) =>
    `<pattern id="hatch-${of}" width="5.6" height="5.6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
    `<rect class="hatch-${of}" width="1.6" height="5.6"/></pattern>`;

  /** Gives each place the class that it has in a stretch; before the first it has no value. */
  function colour(l, at) {
    for (let i = 0; i < places.length; i++) {
      const name = at < 0 ? 'c0' : l.classes[i][at];
      if (name !== made.classes[i]) {
        made.classes[i] = name;
        for (const node of made.all[i]) node.setAttribute('class', name);
        const label = made.labels.get(i);
        if (label) label.setAttribute('class', name);
      }
    }
  }

  /** Names, the most telling first, where no other is; and the place that is chosen. */
  function name(chosen, pointed) {
    const few = made.visible.size <= 40;
    const most = [...made.visible].sort((a, b) => places[b].residents - places[a].residents);
    const wanted = [pointed, chosen, ...most.slice(0, few ? most.length : 12)].filter((i) => i >= 0);
    const taken = [];
    const kept = [];
    for (const i of new Set(wanted)) {
      if (!made.visible.has(i)) continue;
      const [x, y] = made.at[i].name;
      const half = 3.2 * places[i].name.length + 3;
      const box = { left: x - half, right: x + half, top: y - 8, bottom: y + 8 };
      const free = taken.every((t) =>
        box.right < t.left || box.left > t.right || box.bottom < t.top || box.top > t.bottom);
      if (free || i === pointed || (i === chosen && pointed < 0)) {
        taken.push(box);
        kept.push(i);
      }
    }
    const names = element.querySelector('.names');
    names.innerHTML = kept.map((i) => {
      const width = element.clientWidth;
      const [x, y] = made.at[i].name;
      const half = 3.2 * places[i].name.length;
      const inside = Math.max(half + 2, Math.min(width - half - 2, x));
      return `<text data-name="${i}" class="${made.classes[i]}" x="${inside.toFixed(1)}" y="${(y + 4).toFixed(1)}">` +
        `${escape(places[i].name)}</text>`;
    }).join('');
    made.labels = new Map([...names.children].map((node) => [Number(node.dataset.name), node]));
    const nodes = chosen < 0 ? [] : made.all[chosen];
    const path = nodes.map((node) => node.firstChild.getAttribute('d')).join('');
    element.querySelector('.halo').setAttribute('d', path);
    element.querySelector('.chosen').setAttribute('d', path);
  }

  /** Attacks of a week, as glyphs of their gravity. */
  function mark(incidents) {
    element.querySelector('.incidents').innerHTML = incidents.map((incident) => {
      const i = places.findIndex((place) => place.id === incident.place);
      if (i < 0 || !made.visible.has(i)) return '';
      const [x, y] = made.at[i].town;
      return `<g class="glyph ${incident.gravity}" transform="translate(${x.toFixed(1)} ${y.toFixed(1)})">` +
        '<circle class="ground" r="8"/><circle r="5.5"/>' +
        (incident.gravity === 'killed' ? '<circle class="fill" r="5.5"/>'
          : incident.gravity === 'hurt' ? '<path class="fill" d="M0,-5.5a5.5,5.5 0 0,0 0,11z"/>' : '') +
        '</g>';
    }).join('');
  }

  const placeAt = (target) => {
    const node = target.closest && target.closest('[data-i], [data-name]');
    return node ? Number(node.dataset.i ?? node.dataset.name) : -1;
  };

  /** The nearest place that way, of those in view. */
  function towards(from, dx, dy) {
    const start = made.at[from].name;
    let best = from;
    let nearestYet = Infinity;
    for (const i of made.visible) {
      const at = made.at[i].name;
      const along = (at[0] - start[0]) * dx + (at[1] - start[1]) * dy;
      const aside = Math.abs((at[0] - start[0]) * dy) + Math.abs((at[1] - start[1]) * dx);
      if (along > 0.01 && along + 2 * aside < nearestYet) {
        nearestYet = along + 2 * aside;
        best = i;
      }
    }
    return best;
  }

  return { lay, colour, name, mark, placeAt, towards, shows: (i) => made.visible.has(i) };
}

