import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csv, isWhole, rowOf, valueOf, withoutRow, withRows, withValue } from '../src/studio/own/csv';

const TEXT = 'id,name, lon ,links,mine\nharbour, Harbour ,130.40,mill,"a, ""b"""\n\nmill,Mill,130.1,harbour,"two\nlines"\nlast,Last,1,,\n';

test('value_isReadAsCheckReadsIt_withItsLineAndColumn', () => {
  const table = csv(TEXT);
  assert.deepEqual(table.columns, ['id', 'name', 'lon', 'links', 'mine']);
  assert.equal(table.rows.length, 3);
  assert.equal(valueOf(table, table.rows[0], 'name'), 'Harbour');
  assert.equal(valueOf(table, table.rows[0], 'mine'), 'a, "b"');
  assert.equal(valueOf(table, table.rows[1], 'mine'), 'two\nlines');
  const [, name] = table.rows[0].values;
  assert.deepEqual([name.line, name.column], [2, 9]); // the space before it belongs to it
  assert.deepEqual(table.rows.map((row) => row.values[0].line), [2, 4, 6]); // a value of two lines moves what follows
});

test('changedValue_leavesEveryOtherLetterAsItIs', () => {
  const table = csv(TEXT);
  const row = rowOf(table, 'id', 'harbour');
  assert.ok(row);
  assert.equal(withValue(table, row, 'name', 'Port'), TEXT.replace(' Harbour ,', ' Port ,'));
  assert.equal(withValue(table, row, 'links', 'a,b'), TEXT.replace('130.40,mill', '130.40,"a,b"'));
  assert.equal(withValue(table, row, 'no such column', 'x'), TEXT);
});

test('everyValue_thatIsWritten_isReadAgain', () => {
  for (const value of ['', 'plain', ' blanks ', 'a,b', 'say "so"', '"', 'two\nlines']) {
    const table = csv(TEXT);
    for (const column of table.columns) {
      const again = csv(withValue(table, table.rows[1], column, value));
      assert.equal(valueOf(again, again.rows[1], column), value, `${column}: ${value}`);
      assert.equal(again.rows.length, 3);
    }
  }
});

test('row_isAddedAtTheEnd_asTheFileEndsItsLines', () => {
  assert.equal(withRows(csv('id,name\na,A'), [{ name: 'B', id: 'b' }]), 'id,name\na,A\nb,B');
  assert.equal(withRows(csv('id,name\r\na,A\r\n'), [{ id: 'b' }, { id: 'c' }]), 'id,name\r\na,A\r\nb,\r\nc,\r\n');
  assert.equal(withRows(csv('id\n'), []), 'id\n');
});

test('row_isTakenOut_withItsLine', () => {
  const table = csv('id,name\na,A\nb,B\nc,C');
  assert.equal(withoutRow(table, table.rows[1]), 'id,name\na,A\nc,C');
});

test('row_ofAnotherLength_isNotWhole', () => {
  const table = csv('id,name\na\nb,B,C\nc,\nd,"open');
  assert.deepEqual(table.rows.map((row) => isWhole(table, row)), [false, false, true, true]);
  assert.equal(valueOf(table, table.rows[3], 'name'), 'open');
});

test('emptyText_hasNoColumns', () => {
  assert.deepEqual(csv('').columns, []);
  assert.deepEqual(csv('').rows, []);
});
