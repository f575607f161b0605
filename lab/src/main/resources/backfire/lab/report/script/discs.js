// ---- Discs and circles: what is too small on a map of areas.

/**
 * Districts that are circles within a city, and provinces whose places would be specks, are drawn
 * once more, larger, in a disc where the map is empty.
 */
function discGroups(outlines, regions, places, fit, seen) {
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
    const sizes = members.map((i) => fit.scale * Math.sqrt(outlines.shapes[i].area)).sort((a, b) => a - b);
    if (members.length >= 5 && sizes[sizes.length >> 1] < 13) {
      named.push({ name: regions[region].name, members, circles: false });
    }
  }
  return named;
}

/** Discs in the frame, each where it is farthest from all that is drawn. */
function placedDiscs(groups, outlines, fit, frame) {
  const taken = thinned(
    [...outlines.shapes.filter((shape) => !shape.within), ...outlines.context]
      .flatMap((shape) => shape.points).map(fit.to));
  const discs = [];
  for (const group of groups.slice().sort((a, b) => b.members.length - a.members.length)) {
    const box = boxOf(group.members.flatMap((i) => outlines.shapes[i].points));
    const middle = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    const reach = Math.max(...group.members.flatMap((i) =>
      outlines.shapes[i].points.map((p) => Math.hypot(p[0] - middle[0], p[1] - middle[1]))));
    const share = group.members.length > 12 ? 0.19 : 0.13;
    const radius = Math.max(40, Math.min(120, share * Math.min(frame.width, frame.height)));
    const from = fit.to(middle);
    const best = roomFor(radius, from, taken, discs, frame);
    const scale = (radius - 5) / reach;
    const to = (p) => [best.x + scale * (p[0] - middle[0]), best.y + scale * (p[1] - middle[1])];
    discs.push({ ...group, ...best, radius, from, to });
  }
  return discs;
}

function roomFor(radius, from, taken, discs, frame) {
  const name = 16;
  let best = { x: radius, y: radius, clear: -Infinity, worth: -Infinity };
  for (let x = radius + 5; x <= frame.width - radius - 5; x += 7) {
    for (let y = radius + 5; y <= frame.height - radius - name; y += 7) {
      let clear = Infinity;
      for (const p of taken) clear = Math.min(clear, Math.hypot(p[0] - x, p[1] - y) - radius);
      for (const d of discs) clear = Math.min(clear, Math.hypot(d.x - x, d.y - y) - radius - d.radius - name);
      const worth = 4 * Math.min(clear, 6) - 0.02 * Math.hypot(from[0] - x, from[1] - y);
      if (worth > best.worth) best = { x, y, clear, worth };
    }
  }
  return best;
}

/** One point of each small square: enough to keep away from. */
function thinned(points) {
  const kept = new Map();
  for (const p of points) kept.set(`${Math.round(p[0] / 8)} ${Math.round(p[1] / 8)}`, p);
  return [...kept.values()];
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

