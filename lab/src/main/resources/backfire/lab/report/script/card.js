// ---- The card beside the map: a place or a region in a sentence and a curve, and what happened that week.

function mapCard(shown, layer, to) {
  const { places, regions, incidents } = data.map;
  const card = byId('map-card');
  card.innerHTML = '<h3></h3><p></p><div class="curve" role="img"></div>';
  const chart = echarts.init(card.querySelector('.curve'), null, { renderer: 'svg' });

  /** What the card tells of: a place, or a region. */
  function subject() {
    const region = regions[shown.region];
    const l = layer();
    return shown.place >= 0
      ? { ...places[shown.place], bands: l.ofPlace[shown.place], about: '' }
      : { ...region, bands: l.ofRegion[shown.region], about: region.places > 1 ? `, ${region.places} places` : '' };
  }

  function describe() {
    const l = layer();
    const of = subject();
    const at = stretchOf(l, shown.week);
    const then = stretchOf(l, shown.week - 156);
    const earlier = then >= 0 && then < at ? ` Three years before: ${number(of.bands.median[then])}.` : '';
    card.querySelector('h3').textContent =
      `${upper(of.name)} · ${of.residents.toLocaleString('en')} residents, ${of.officers.toLocaleString('en')} officers${of.about}`;
    card.querySelector('p').textContent = at < 0 ? `${l.name}: not measured yet.`
      : `${l.name}, ${stretchName(l, at, shown.week)}: ${withBand(of.bands, at, unit(l.unit))}.${earlier}`;
    byId('map-finding').textContent = finding(l, at);
    card.querySelector('.curve').setAttribute('aria-label', card.querySelector('p').textContent);
    chart.setOption(cardOption(l, of), { notMerge: true });
    byId('map-place').value = shown.place >= 0 ? `p${shown.place}` : `r${shown.region}`;
  }

  const upper = (name) => name.charAt(0).toUpperCase() + name.slice(1);

  /** Where it is most, in words; that worlds disagree is said in the card and by hatching. */
  function finding(l, at) {
    const ranked = places
      .map((place, i) => ({ name: place.name, value: at < 0 ? null : l.ofPlace[i].median[at] }))
      .filter((one) => one.value !== null)
      .sort((a, b) => b.value - a.value);
    if (ranked.length === 0) return `${l.name}: not measured yet`;
    if (ranked[0].value === 0) return `${l.name}: none in most worlds`;
    const most = ranked[0].value === ranked[ranked.length - 1].value
      ? 'the same everywhere'
      : 'highest in ' + ranked.slice(0, places.length > 3 ? 2 : 1).map((one) => one.name).join(' and ');
    return `${l.name}: ${most}`;
  }

  /** A place against its province and the whole, a province against the whole. */
  function cardOption(l, of) {
    const curve = (name, style, bands) => ({ name, style, weeks: l.mid, each: [], bands });
    const here = curve(of.name, 'plain', { q25: of.bands.median, q75: of.bands.median, ...of.bands });
    const drawn = curveOption([here], false, 106);
    const against = shown.place < 0 ? (shown.region === 0 ? [] : [0])
      : [0, places[shown.place].region].filter((region, i) => i === 0 || region > 0);
    against.forEach((region, i) => {
      const ghost = curve(regions[region].name, 'ghost', l.ofRegion[region]);
      drawn.series.push({ ...line(ghost, ghost.bands.median, 1.5, 1, ghost.name),
        lineStyle: { color: colour('ghost'), width: 1.5, type: i === 0 ? [4, 3] : [1.5, 2.5] } });
    });
    drawn.series.push({
      type: 'line', data: [], silent: true, animation: false,
      markLine: { symbol: 'none', silent: true, animation: false, label: { show: false },
        lineStyle: { color: colour('ink'), type: 'solid', width: 1.5 }, data: [{ xAxis: shown.week + 0.5 }] },
    });
    return drawn;
  }

  /** Attacks of a week, or when the next of the gravest is. */
  function tell(now) {
    const list = byId('map-incidents');
    if (now.length) {
      list.innerHTML = now
        .map((incident) => `<li><span class="sign ${incident.gravity}"></span>${escape(incident.text)}</li>`)
        .join('');
      return;
    }
    const next = incidents.map((i) => i.week).filter((w) => w > shown.week).sort((a, b) => a - b)[0];
    list.innerHTML = next === undefined
      ? '<li>None of the gravest attacks, and none later.</li>'
      : `<li>None of the gravest attacks. The next is in ${next - shown.week} weeks: ` +
        '<button type="button" class="link">go there</button></li>';
    const go = list.querySelector('button');
    if (go) go.addEventListener('click', () => to(next));
  }

  return { describe, tell, chart };
}

