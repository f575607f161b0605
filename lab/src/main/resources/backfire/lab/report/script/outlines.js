// ---- Outlines: from degrees to a plane, and from there to the map's pixels.

/** The outlines of places and of what is there for orientation, in a plane with north up. */
function outlinesOf(collection, places) {
  const lats = collection.features.flatMap((f) => pointsOf(f.geometry)).map((p) => p[1]);
  const east = Math.cos(((extreme(lats, Math.min) + extreme(lats, Math.max)) / 2) * (Math.PI / 180));
  const plane = (p) => [p[0] * east, -p[1]];
  const ringsOf = (geometry) =>
    (geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : geometry.coordinates)
      .map((ring) => ring.map(plane));
  const byPlace = new Map();
  const context = [];
  for (const feature of collection.features) {
    const { id, kind, name, within } = feature.properties;
    const shape = { id, name, within, rings: ringsOf(feature.geometry) };
    shape.points = shape.rings.flat();
    shape.box = boxOf(shape.points);
    if (kind) context.push(shape);
    else byPlace.set(id, shape);
  }
  const shapes = places.map((place) => {
    const shape = byPlace.get(place.id);
    const [centre, area] = middleOf(shape.rings);
    return { ...shape, centre, area, town: plane([place.lon, place.lat]) };
  });
  return { shapes, context, lines: linesOf(shapes, context, places) };
}

const pointsOf = (geometry) =>
  (geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : geometry.coordinates).flat();

/** Of many numbers: to spread them over a call's arguments overflows its stack. */
const extreme = (numbers, of) => numbers.reduce((a, b) => of(a, b));

function boxOf(points) {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const [x, y] of points) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}

/** The middle of the largest ring by area, and the area of all. */
function middleOf(rings) {
  let largest = 0;
  let middle = rings[0][0];
  let area = 0;
  for (const ring of rings) {
    let twice = 0;
    let x = 0;
    let y = 0;
    for (let i = 0; i + 1 < ring.length; i++) {
      const cross = ring[i][0] * ring[i + 1][1] - ring[i + 1][0] * ring[i][1];
      twice += cross;
      x += (ring[i][0] + ring[i + 1][0]) * cross;
      y += (ring[i][1] + ring[i + 1][1]) * cross;
    }
    area += twice / 2;
    if (Math.abs(twice) > largest) {
      largest = Math.abs(twice);
      middle = [x / (3 * twice), y / (3 * twice)];
    }
  }
  return [middle, Math.abs(area)];
}

/**
 * The lines between provinces, and those of the whole: edges that two outlines share, of two
 * provinces, and edges that one has alone.
 */
function linesOf(shapes, context, places) {
  const owners = new Map();
  const drawn = [
    ...shapes.map((shape, i) => ({ shape, region: places[i].region })).filter((one) => !one.shape.within),
    ...context.map((shape) => ({ shape, region: regionWithin(shape, shapes, places) })),
  ];
  const keyOf = (p, q) => (p[0] < q[0] || (p[0] === q[0] && p[1] < q[1]) ? `${p}|${q}` : `${q}|${p}`);
  const edges = (visit) => {
    for (const one of drawn) {
      for (const ring of one.shape.rings) {
        for (let i = 0; i + 1 < ring.length; i++) visit(one, ring, i, keyOf(ring[i], ring[i + 1]));
      }
    }
  };
  edges((one, ring, i, key) => owners.set(key, [...(owners.get(key) || []), one.region]));
  const lines = { outer: [], provinces: [] };
  let open = null;
  edges((one, ring, i, key) => {
    const regions = owners.get(key);
    const kind = !regions ? null
      : regions.length === 1 ? 'outer'
      : regions[0] !== regions[1] ? 'provinces' : null;
    owners.delete(key); // each once
    if (kind && open && open.kind === kind && open.ring === ring && open.next === i) {
      open.points.push(ring[i + 1]);
      open.next = i + 1;
    } else if (kind) {
      open = { kind, ring, next: i + 1, points: [ring[i], ring[i + 1]] };
      lines[kind].push(open.points);
    }
  });
  return lines;
}

/** The province of the districts that are drawn within an outline. */
function regionWithin(shape, shapes, places) {
  const inner = shapes.findIndex((one) => one.within && one.within === shape.id);
  return inner < 0 ? -1 : places[inner].region;
}

/** A way to pixels in which a box of the plane fills a frame, at its left, in the middle, or at its right. */
function fitted(box, frame, along) {
  const pad = 10;
  const scale = Math.min(
    (frame.width - 2 * pad) / (box.right - box.left), (frame.height - 2 * pad) / (box.bottom - box.top));
  const spare = frame.width - scale * (box.right - box.left);
  const left = pad + along * (spare - 2 * pad) - scale * box.left;
  const top = (frame.height - scale * (box.bottom - box.top)) / 2 - scale * box.top;
  return { scale, to: (p) => [left + scale * p[0], top + scale * p[1]] };
}

/** Points as a path; those nearer to the last than a third of a pixel are left out. */
function pathOf(points, to, end) {
  let path = '';
  let at = [NaN, NaN];
  points.forEach((point, i) => {
    const next = to(point);
    const near = Math.abs(next[0] - at[0]) + Math.abs(next[1] - at[1]) < 0.35;
    if (near && i + 1 < points.length) return;
    path += `${path ? 'L' : 'M'}${next[0].toFixed(1)},${next[1].toFixed(1)}`;
    at = next;
  });
  return path + end;
}

const areaPath = (shape, to) => shape.rings.map((ring) => pathOf(ring, to, 'Z')).join('');

