import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { collectionOf, outlineOf, withOutline } from '../src/studio/own/outline-text';
import { contextOf, idOf, placesOf, withCornerMoved, withoutPlace, withPlaceMoved, withPlaces, withPointAt, type Texts } from '../src/studio/own/places';
import { circle, ringsOf, type Geometry } from '../src/studio/own/shapes';

const shipped = (name: string): Texts => ({
  rows: readFileSync(`../cases/${name}/places.csv`, 'utf8'),
  outlines: readFileSync(`../cases/${name}/places.geojson`, 'utf8'),
});
const TOWNS = shipped('two-towns');

const third = { name: 'Ferry Landing', at: null, outline: circle([130.3, 42.5], 5), residents: '80', traders: '0.2', source: 'drawn, "by hand"' };

test('shippedCases_areReadWhole', () => {
  for (const name of ['two-towns', 'north-hamgyong', 'north-korea']) {
    const texts = shipped(name);
    const places = placesOf(texts);
    assert.ok(places.length >= 2);
    assert.ok(places.every((one) => one.at && one.outline), name);
    assert.equal(places.length + contextOf(texts).length, collectionOf(texts.outlines)?.features.length);
  }
});

test('outline_thatIsWrittenAgain_isTheSameLetterForLetter', () => {
  const { outlines } = shipped('north-hamgyong');
  const all = collectionOf(outlines);
  assert.ok(all);
  for (const id of ['rason', 'chongjin-pohang']) {
    const geometry: Geometry | null | undefined = outlineOf(all, id)?.feature.geometry;
    assert.ok(geometry);
    assert.equal(withOutline(all, { id, name: '', geometry }), outlines);
  }
});

test('placeThatIsAdded_andTakenOut_leavesBothFilesAsTheyWere', () => {
  const more = withPlaces(TOWNS, [third]);
  assert.ok(more);
  assert.deepEqual([more.ids, more.joined], [['ferry-landing'], 'Harbour']);
  assert.ok(more.texts.rows.startsWith(TOWNS.rows));
  assert.deepEqual(placesOf(more.texts).map((one) => one.id), ['harbour', 'mill', 'ferry-landing']);
  assert.deepEqual(withoutPlace(more.texts, 'ferry-landing'), TOWNS);
});

test('placeThatGoes_takesTheLinksToItAlong', () => {
  const one = withoutPlace(TOWNS, 'harbour');
  assert.equal(one.rows, 'id,name,lon,lat,residents,traders,border,links,source\nmill,Mill,130.10,42.20,120,0.25,no,,made up\n');
  assert.deepEqual(placesOf(one).map((place) => place.id), ['mill']);
  const none = withoutPlace(one, 'mill');
  assert.deepEqual(collectionOf(none.outlines)?.features, []);
  assert.deepEqual(withPlaces(none, [third])?.joined, '');
});

test('placesAddedTogether_hangTogether', () => {
  const at = (lon: number) => ({ ...third, name: 'Farm', outline: circle([lon, 42.9], 2) });
  const more = withPlaces(TOWNS, [at(131), at(132), at(133)]);
  assert.deepEqual(more?.ids, ['farm', 'farm-2', 'farm-3']);
  assert.match(more?.texts.rows ?? '', /\nfarm-3,Farm,133,42\.9\d*,80,0\.2,no,farm-2,/);
});

test('place_thatIsMoved_takesItsOutlineAlong_andNoOther', () => {
  const moved = withPlaceMoved(TOWNS, 'mill', [0.1, -0.1]);
  const [harbour, mill] = placesOf(moved);
  assert.deepEqual(harbour, placesOf(TOWNS)[0]);
  assert.deepEqual(mill.at, [130.2, 42.1]);
  assert.deepEqual(ringsOf(mill.outline ?? circle([0, 0], 1))[0][0], [130.07, 42]);
  assert.deepEqual(withPointAt(TOWNS, 'mill', [130.123456, 42]).outlines, TOWNS.outlines);
});

test('cornerOfACommonBorder_movesForBoth', () => {
  const moved = withCornerMoved(TOWNS, [130.27, 42.18], [130.3, 42.2]);
  const having = (texts: Texts, lon: number) => placesOf(texts).filter((one) => one.outline && ringsOf(one.outline)[0].some((p) => p[0] === lon)).length;
  assert.equal(having(TOWNS, 130.27), 2);
  assert.equal(having(moved, 130.27), 0);
  assert.equal(having(moved, 130.3), 2);
  assert.ok(placesOf(moved).every((one) => ringsOf(one.outline ?? circle([0, 0], 1)).every((ring) => ring[0].join() === ring[ring.length - 1].join())));
});

test('textsThatAreNone_haveNoPlaces_andTakeNone', () => {
  for (const outlines of ['', '{', '{"type": "FeatureCollection"}', '[]', 'null', '{"features": [{"geometry": {"type": "Polygon", "coordinates": [1]}}]}']) {
    const broken = { ...TOWNS, outlines };
    assert.equal(placesOf(broken).length, 2, outlines);
    assert.deepEqual(contextOf(broken), [], outlines);
    assert.equal(withoutPlace(broken, 'mill').outlines, outlines);
  }
  assert.equal(withPlaces({ ...TOWNS, outlines: '{' }, [third]), null);
  assert.equal(withPlaces({ ...TOWNS, rows: '' }, [third]), null);
});

test('bracesWithinNames_areNoBraces', () => {
  const outlines = '{"x": {"features": [1]}, "name": "]}\\"{", "features": [ {"properties": {"id": "a", "name": "}]\\\\"}, "geometry": null} ]}';
  const all = collectionOf(outlines);
  assert.equal(all?.features.length, 1);
  assert.equal(withOutline(all ?? { text: '', begins: 0, features: [] }, { id: 'b', name: 'B', geometry: { type: 'Polygon', coordinates: [] } }),
    outlines.replace('null} ]}', 'null},\n{"type": "Feature", "properties": {"id": "b", "name": "B"}, "geometry": {"type": "Polygon", "coordinates": []}} ]}'));
});

test('id_isMadeOfAName_andIsNoOthers', () => {
  assert.equal(idOf('Chŏngjin (old)', new Set()), 'chongjin-old');
  assert.equal(idOf('청진', new Set()), 'place');
  assert.equal(idOf('7th', new Set(['place-7th'])), 'place-7th-2');
  assert.match(idOf('a '.repeat(60), new Set()), /^[a-z][a-z0-9-]{0,39}$/);
});
