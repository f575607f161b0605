// ---- Province by province: small curves on one scale, drawn anew with the layer alone.

/** The next of 1, 2, 3, 4, 5, 6, 8 times a power of ten that is not less. */
function round(value) {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * ([1, 2, 3, 4, 5, 6, 8].find((times) => times * power >= value * 0.999) || 10);
}

function provinceCurves(choose) {
  const { regions } = data.map;
  const holder = byId('map-regions');
  if (!holder) return () => {};
  const width = 240;
  const height = 96;
  const left = 34;
  holder.innerHTML = regions.map((region, i) => (i === 0 ? '' :
    `<figure><button type="button" class="link" data-region="${i}">${escape(region.name)}</button>` +
    ` <span></span><svg viewBox="0 0 ${width} ${height}" role="img"></svg></figure>`)).join('');
  holder.addEventListener('click', (event) => {
    const button = event.target.closest('[data-region]');
    if (button) choose(Number(button.dataset.region));
  });

  return (l, week) => {
    const at = stretchOf(l, week);
    const top = round(Math.max(...l.ofRegion.slice(1).flatMap((bands) => bands.q95).filter((v) => v !== null), 1e-9));
    const x = (w) => (left + ((width - left - 4) * w) / data.time.weeks).toFixed(1);
    const y = (v) => (height - 16 - ((height - 22) * v) / top).toFixed(1);
    const line = (values) => {
      let pen = 'M';
      return values.map((v, i) => {
        if (v === null) {
          pen = 'M';
          return '';
        }
        const part = `${pen}${x(l.mid[i])},${y(v)}`;
        pen = 'L';
        return part;
      }).join('');
    };
    const band = (low, high) => {
      const there = l.mid.map((_, i) => i).filter((i) => low[i] !== null && high[i] !== null);
      return there.length === 0 ? '' : 'M' +
        [...there.map((i) => `${x(l.mid[i])},${y(high[i])}`),
          ...there.reverse().map((i) => `${x(l.mid[i])},${y(low[i])}`)].join('L') + 'Z';
    };
    const ticks = years().map((w) =>
      `<text x="${x(w)}" y="${height - 3}">${yearOf(w + 1)}</text>`).filter((_, i) => i % 2 === 0).join('');
    holder.querySelectorAll('figure').forEach((figure, k) => {
      const bands = l.ofRegion[k + 1];
      const said = at < 0 ? 'not measured yet' : withBand(bands, at, unit(l.unit));
      figure.querySelector('span').textContent = at < 0 ? said : number(bands.median[at]);
      const svg = figure.querySelector('svg');
      svg.setAttribute('aria-label', `${regions[k + 1].name}, ${l.name}, ${stretchName(l, at, week)}: ${said}`);
      svg.innerHTML =
        `<path class="grid" d="M${left},${y(top)}H${width - 4}"/><path class="zero" d="M${left},${y(0)}H${width - 4}"/>` +
        `<text class="end" x="${left - 4}" y="${Number(y(top)) + 4}">${top.toLocaleString('en', { maximumSignificantDigits: 2 })}</text>` +
        `<text class="end" x="${left - 4}" y="${Number(y(0)) + 3}">0</text>${ticks}` +
        `<path class="band90" d="${band(bands.q05, bands.q95)}"/><path class="band50" d="${band(bands.q25, bands.q75)}"/>` +
        `<path class="whole" d="${line(l.ofRegion[0].median)}"/><path class="median" d="${line(bands.median)}"/>` +
        (at < 0 ? '' : `<path class="head" d="M${x(week + 0.5)},${y(top)}V${y(0)}"/>`);
    });
    byId('map-regions-title').textContent = `Province by province: ${l.name}, ${l.unit}`;
    byId('map-regions-key').textContent =
      `Line: median of ${someWorlds(data.worlds)}. Bands: half of them and ${covers(data.worlds)}. ` +
      'Dashed: whole territory. One scale for all.';
  };
}

