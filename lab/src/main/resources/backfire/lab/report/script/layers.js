// ---- Layers of the map: numbers of two bytes, read when a layer is first shown.

/** Every binary16 (IEEE 754) as a number; null for none. */
const HALVES = (() => {
  const all = new Array(65536);
  for (let code = 0; code < 65536; code++) {
    const exponent = (code >> 10) & 31;
    const part = code & 1023;
    const size = exponent === 0 ? part * 2 ** -24 : (1024 + part) * 2 ** (exponent - 25);
    all[code] = exponent === 31 ? null : code & 0x8000 ? -size : size;
  }
  return all;
})();

function numbersOf(halves) {
  const bytes = Uint8Array.from(atob(halves.base64), (character) => character.charCodeAt(0));
  const numbers = new Array(bytes.length / 2);
  for (let i = 0; i < numbers.length; i++) {
    const value = HALVES[bytes[2 * i] | (bytes[2 * i + 1] << 8)];
    numbers[i] = value === null ? null : value * halves.scale;
  }
  return numbers;
}

/** A row's quantiles over worlds in each stretch, as curves have them. */
function bandsOf(halves, names, rows, stretches, few) {
  const numbers = numbersOf(halves);
  const all = [];
  for (let row = 0; row < rows; row++) {
    const bands = { n: new Array(stretches).fill(data.worlds) };
    names.forEach((name, i) => {
      const from = (row * names.length + i) * stretches;
      bands[name] = numbers.slice(from, from + stretches);
    });
    all.push(bands);
  }
  for (const [row, stretch, n] of few) all[row].n[stretch] = n;
  return all;
}

/** A layer as it is drawn from; each is read once. */
function readLayer(l) {
  if (l.read) return l;
  const { places, regions } = data.map;
  l.ofPlace = bandsOf(l.places, ['median', 'q05', 'q95'], places.length, l.stretches, l.few);
  l.ofRegion = bandsOf(l.regions, ['median', 'q05', 'q25', 'q75', 'q95'], regions.length, l.stretches, l.fewOfRegion);
  l.mid = Array.from({ length: l.stretches }, (_, i) => l.first + (i + 0.5) * l.weeks);
  const classOf = (value) => 1 + l.breaks.filter((bound) => value >= bound).length;
  /* The names of a place's class of colour, and whether worlds disagree by three classes or more. */
  l.classes = l.ofPlace.map((bands) => bands.median.map((value, i) => {
    if (value === null) return 'c0';
    const doubt = classOf(bands.q95[i]) - classOf(bands.q05[i]) >= 2;
    return `c${classOf(value)}${doubt ? ' doubt' : ''}`;
  }));
  l.read = true;
  return l;
}

/** Which stretch a week is in; before the first there is none. */
const stretchOf = (l, week) => Math.min(l.stretches - 1, Math.floor((week - l.first) / l.weeks));

const stretchName = (l, at, week) =>
  l.weeks <= 4 ? weekName(week)
    : at < 0 ? weekName(week) + ', not measured yet'
    : `${l.weeks} weeks from ${weekName(l.first + at * l.weeks).slice('week of '.length)}`;

