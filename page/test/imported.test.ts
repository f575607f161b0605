import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { imported, likely, residentsOf, Unreadable, withImported } from '../src/studio/own/imported';
import { placesOf, type Texts } from '../src/studio/own/places';

const TOWNS: Texts = {
  rows: readFileSync('../cases/two-towns/places.csv', 'utf8'),
  outlines: readFileSync('../cases/two-towns/places.geojson', 'utf8'),
};
const GEO = JSON.stringify({
  type: 'FeatureCollection', features: [
    { type: 'Feature', properties: { NAME_EN: 'North', pop: 1200.4, none: null }, geometry: { type: 'Polygon', coordinates: [[[10, 50, 3], [11, 50, 3], [11, 51, 3], [10, 50, 3]]] } },
    { type: 'Feature', properties: { NAME_EN: 'South' }, geometry: { type: 'Point', coordinates: [10, 49] } },
    { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: [[0, 0], [1, 1]] } },
    { type: 'Feature', properties: null, geometry: null },
  ],
});

test('geoJson_givesOutlinesAndPoints_andSaysWhatItLeavesOut', () => {
  const all = imported('x.geojson', '\uFEFF' + GEO);
  assert.equal(all.candidates.length, 2);
  assert.equal(all.skipped, 2);
  assert.deepEqual(likely(all), { name: 'NAME_EN', residents: 'pop', km: 8, instead: false });
  assert.deepEqual(all.candidates[0].outline?.coordinates, [[[10, 50], [11, 50], [11, 51], [10, 50]]]); // without heights
});

test('importedPlaces_areWithinTheirOutlines_andHaveTheirResidents', () => {
  const all = imported('x.geojson', GEO);
  const added = withImported(TOWNS, all, likely(all));
  assert.deepEqual(placesOf(added ?? TOWNS).map((one) => one.name), ['Harbour', 'Mill', 'North', 'South']);
  assert.match(added?.rows ?? '', /\nnorth,North,10\.\d+,50\.\d+,1200,0\.2,no,mill,x\.geojson; traders: assumption\n/);
  const instead = withImported(TOWNS, all, { ...likely(all), instead: true });
  assert.deepEqual(placesOf(instead ?? TOWNS).map((one) => one.id), ['north', 'south']);
  assert.ok(placesOf(instead ?? TOWNS).every((one) => one.outline && one.at));
});

test('table_isReadWithAnyOfThreeSeparators_andItsColumnsAreChosenFrom', () => {
  for (const between of [',', ';', '\t']) {
    const text = ['Name', 'Latitude', 'Longitude', 'Population'].join(between) + '\n' + ['A', '49.5', '10', '5000'].join(between) + '\nnowhere\n';
    const all = imported('x.csv', text);
    assert.deepEqual(all.candidates.map((one) => one.at), [[10, 49.5]]);
    assert.equal(all.skipped, 1);
    assert.deepEqual(all.properties, ['Name', 'Population']);
    assert.equal(likely(all).residents, 'Population');
  }
});

test('caseOfItsOwn_canBeImported', () => {
  const all = imported('places.csv', readFileSync('../cases/north-korea/places.csv', 'utf8'));
  const after = withImported(TOWNS, all, { ...likely(all), instead: true });
  assert.equal(placesOf(after ?? TOWNS).length, all.candidates.length);
});

test('speck_isSkipped_andTheOthersAreTaken', () => {
  const square = (side: number): unknown => ({
    properties: { name: `${side}` },
    geometry: { type: 'Polygon', coordinates: [[[1, 1], [1 + side, 1], [1 + side, 1 + side], [1, 1 + side], [1, 1]]] },
  });
  const all = imported('x.geojson', JSON.stringify({ features: [square(1e-9), square(0.1)] }));
  assert.deepEqual([all.candidates.length, all.skipped], [1, 1]);
  assert.equal(placesOf(withImported(TOWNS, all, { ...likely(all), instead: true }) ?? TOWNS).length, 1);
});

test('fileThatHoldsNoPlaces_saysWhy', () => {
  const why = (file: string, text: string): string => {
    try {
      imported(file, text);
      return '';
    } catch (error) {
      return error instanceof Unreadable ? error.why : String(error);
    }
  };
  assert.equal(why('x.geojson', '{'), 'own.import.json');
  assert.equal(why('x.json', '{"type": "Topology"}'), 'own.import.features');
  assert.equal(why('x.json', 'null'), 'own.import.features');
  assert.equal(why('x.geojson', '{"features": [null, 3, {"geometry": {"type": "Polygon", "coordinates": "x"}}]}'), 'own.import.none');
  assert.equal(why('x.csv', 'name,pop\nA,3\n'), 'own.import.columns');
  assert.equal(why('x.csv', 'lon,lat\n'), 'own.import.none');
  assert.equal(why('x.csv', 'lon,lat\n' + '1,1\n'.repeat(2001)), 'own.import.many');
});

test('residents_areACount_howeverTheyAreGrouped', () => {
  const said: [string, string][] = [['1,234,567', '1234567'], ['1 234', '1234'], ['12’000', '12000'], ['1200.4', '1200'], ['0', ''], ['', ''], ['n/a', ''], ['-5', ''], ['1e3', '1000']];
  for (const [written, count] of said) assert.equal(residentsOf(written), count, written);
});
