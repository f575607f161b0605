// ---- Discs and circles: what is too small on a map of areas.

/**
 * Districts that are circles within a city, and provinces whose places would be specks, are drawn
 * once more, larger, in a disc where the map is empty.
 */
function discGroups(outlines, regions, places, seen) {
  const groups = new Map();
  const shown = (i) => seen.has(i);
  outlines.shapes.forEach((shape, i) => {
    if (shape.within && shown(i)) groups.set(shape.within, [...(groups.get(shape.within) || []), i]);
  });
  const named = [...groups].map(([id, members]) => ({
    name: (outlines.context.find((one) => one.id === id) || { name: id }).name, members, circles: true,
  }));
  for (let region = 1; region < regions.length; region++) {
    const members = places.map((_, i) => i)
      .filter((i) => places[i].region === region && shown(i) && !outlines.shapes[i].within);
    if (members.length >= 5 && usualArea(outlines, members) < 0.3 * usualArea(outlines, [...seen])) {
      named.push({ name: regions[region].name, members, circles: false });
    }
  }
  return named;
}

/** The median of places' areas. */
function usualArea(outlines, members) {
  const areas = members.filter((i) => !outlines.shapes[i].within).map((i) => outlines.shapes[i].area);
  return areas.sort((a, b) => a - b)[areas.length >> 1];
}

/** Discs in the frame, as large as there is room for. */
function placedDiscs(groups, outlines, fit, frame) {
  const room = roomIn(frame, [...outlines.shapes.filter((shape) => !shape.within), ...outlines.context]
    .flatMap((shape) => shape.points).map(fit.to));
  const around = groups.map((group) => {
    const points = group.members.flatMap((i) => outlines.shapes[i].points);
    const box = boxOf(points);
    const middle = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    const reach = Math.sqrt(extreme(points.map((p) => (p[0] - middle[0]) ** 2 + (p[1] - middle[1]) ** 2), Math.max));
    return { ...group, middle, reach, from: fit.to(middle) };
  });
  let placed = null;
  for (const times of [1.9, 1.6, 1.3, 1]) {
    placed = placedAs(around.map((group) => {
      const share = group.members.length > 12 ? 0.19 : 0.13;
      return { ...group, radius: Math.max(40, times * share * Math.min(frame.width, frame.height)) };
    }), room, frame);
    if (placed.discs.every((disc) => disc.clear >= 0)) break;
  }
  return {
    worth: placed.worth,
    discs: placed.discs.map((disc) => {
      const scale = (disc.radius - 5) / disc.reach;
      return { ...disc, to: (p) =>
        [disc.x + scale * (p[0] - disc.middle[0]), disc.y + scale * (p[1] - disc.middle[1])] };
    }),
  };
}

/** In whichever order of placing them leaves them best placed. */
function placedAs(wanted, room, frame) {
  let best = { discs: [], worth: -Infinity };
  for (const order of orders(wanted)) {
    const discs = [];
    for (const disc of order) discs.push({ ...disc, ...roomFor(disc, room, discs, frame) });
    const worth = discs.reduce((sum, disc) => sum + disc.worth + 0.5 * disc.radius, 0);
    if (worth > best.worth) best = { discs, worth };
  }
  return best;
}

/** All orders of a few things; of many the largest first. */
function orders(things) {
  if (things.length > 3) return [things.slice().sort((a, b) => b.radius - a.radius)];
  if (things.length < 2) return [things];
  return things.flatMap((thing) =>
    orders(things.filter((other) => other !== thing)).map((rest) => [thing, ...rest]));
}

/** Where a disc and its name are free of outlines and other discs, near to the places it shows. */
function roomFor({ radius, from }, room, discs, frame) {
  const name = 18;
  let best = { x: radius, y: radius, clear: -Infinity, worth: -Infinity };
  for (let x = radius + 5; x <= frame.width - radius - 5; x += room.step) {
    for (let y = radius + 5; y <= frame.height - radius - name; y += room.step) {
      let clear = Math.min(room.at(x, y) - radius, room.at(x, y + radius + 9) - 22);
      for (const d of discs) clear = Math.min(clear, Math.hypot(d.x - x, d.y - y) - radius - d.radius - name);
      const worth = 6 * Math.min(clear, 5) - 0.1 * Math.hypot(from[0] - x, from[1] - y);
      if (worth > best.worth) best = { x, y, clear, worth };
    }
  }
  return best;
}

/** How far it is to the nearest of many points, by small squares: two sweeps, each square asking those before it. */
function roomIn(frame, points) {
  const step = 6;
  const columns = Math.ceil(frame.width / step) + 1;
  const rows = Math.ceil(frame.height / step) + 1;
  const far = new Float64Array(columns * rows).fill(1e6);
  const cell = (x, y) =>
    Math.max(0, Math.min(rows - 1, Math.round(y / step))) * columns + Math.max(0, Math.min(columns - 1, Math.round(x / step)));
  for (const [x, y] of points) far[cell(x, y)] = 0;
  const sweep = (way) => {
    for (let k = 0; k < far.length; k++) {
      const i = way > 0 ? k : far.length - 1 - k;
      const x = i % columns;
      const behind = i - way;
      const before = i - way * columns;
      const [nearSide, farSide] = way > 0 ? [x > 0, x + 1 < columns] : [x + 1 < columns, x > 0];
      const hasBefore = before >= 0 && before < far.length;
      let least = far[i];
      if (nearSide) least = Math.min(least, far[behind] + 1);
      if (hasBefore) least = Math.min(least, far[before] + 1);
      if (hasBefore && nearSide) least = Math.min(least, far[before - way] + Math.SQRT2);
      if (hasBefore && farSide) least = Math.min(least, far[before + way] + Math.SQRT2);
      far[i] = least;
    }
  };
  sweep(1);
  sweep(-1);
  return { step, at: (x, y) => step * far[cell(x, y)] };
}

/** Places as circles whose areas are their residents, pushed apart from where they lie. */
function circlesOf(shapes, places, fit, seen) {
  const all = [...seen];
  const residents = all.reduce((sum, i) => sum + places[i].residents, 0);
  const area = all.reduce((sum, i) => sum + (shapes[i].within ? 0 : shapes[i].area), 0) * fit.scale ** 2;
  const circles = all.map((i) => {
    const [x, y] = fit.to(shapes[i].within ? shapes[i].centre : shapes[i].town);
    return { i, x, y, homeX: x, homeY: y, r: Math.sqrt((0.42 * area * places[i].residents) / residents / Math.PI) };
  });
  for (let round = 0; round < 160; round++) {
    for (let a = 0; a < circles.length; a++) {
      for (let b = a + 1; b < circles.length; b++) apart(circles[a], circles[b]);
    }
    for (const c of circles) {
      c.x += 0.04 * (c.homeX - c.x);
      c.y += 0.04 * (c.homeY - c.y);
    }
  }
  return circles;
}

function apart(a, b) {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const least = a.r + b.r + 0.7;
  if (Math.abs(dx) > least || Math.abs(dy) > least) return;
  const distance = Math.hypot(dx, dy) || 0.01;
  if (distance >= least) return;
  const push = (least - distance) / 2 / distance;
  a.x -= push * dx;
  a.y -= push * dy;
  b.x += push * dx;
  b.y += push * dy;
}

const circlePath = (c) =>
  `M${(c.x - c.r).toFixed(1)},${c.y.toFixed(1)}a${c.r.toFixed(1)},${c.r.toFixed(1)} 0 1,0 ${(2 * c.r).toFixed(1)},0` +
  `a${c.r.toFixed(1)},${c.r.toFixed(1)} 0 1,0 ${(-2 * c.r).toFixed(1)},0Z`;

