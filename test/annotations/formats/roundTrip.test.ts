import assert from 'node:assert/strict';
import fc from 'fast-check';
import Papa from 'papaparse';
import { readBrat } from '../../../src/annotations/formats/brat/read';
import { writeBrat } from '../../../src/annotations/formats/brat/write';
import { readCsv, writeCsv } from '../../../src/annotations/formats/csv';
import type { BroughtIn, Exchange } from '../../../src/annotations/formats/exchange';
import { readJsonLd, writeJsonLd } from '../../../src/annotations/formats/jsonld';
import { settleAnnotations } from '../../../src/annotations/formats/settle';
import { withoutGuard } from '../../../src/annotations/formats/csvText';
import { mergeAnnotations } from '../../../src/annotations/merge';
import { checkMustRules } from '../file/mustRules';
import { checkBratRules } from './bratRules';
import { exchanged, exchangeOf, sources } from './exchanges';

const paths = new Set(sources.map(({ path }) => path));
const later = '2027-01-01T00:00:00.000Z';

const roundTrips: Readonly<Record<string, (exchange: Exchange) => BroughtIn>> = {
  jsonld: exchange => {
    const text = writeJsonLd(exchange);
    checkMustRules(text);
    return readJsonLd({ name: 'x.jsonld', text });
  },
  csv: exchange => {
    const { data } = Papa.parse<string[]>(writeCsv(exchange).slice(1), {
      delimiter: ',',
      skipEmptyLines: true,
    });
    return readCsv(
      'x.csv',
      data.map(row => row.map(withoutGuard)),
    );
  },
  brat: exchange => {
    const files = writeBrat(exchange);
    checkBratRules(files);
    return readBrat(files, paths);
  },
};

describe('annotations that are written out and brought in again', () => {
  for (const [format, roundTrip] of Object.entries(roundTrips)) {
    it(`are the same in ${format}`, () => {
      fc.assert(
        fc.property(fc.uniqueArray(exchanged, { maxLength: 6, selector: ({ id }) => id }), annotations => {
          const { annotations: read, problems, machines } = roundTrip(exchangeOf(annotations));
          assert.deepEqual(problems, []);
          assert.equal(machines, 0);
          const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
          assert.deepEqual(
            mergeAnnotations(read).map(({ raw }) => raw),
            mergeAnnotations(annotations).map(({ raw }) => asJson(raw)),
          );
          const { toPut, known } = settleAnnotations(read, mergeAnnotations(annotations), sources, later);
          assert.deepEqual(toPut, []);
          assert.equal(known, annotations.length);
        }),
        { numRuns: 300 },
      );
    });

    it(`keep apart from what the machine has read in ${format}`, () => {
      const { annotations, machines, problems } = roundTrip(exchangeOf([], true));
      assert.deepEqual(annotations, []);
      assert.deepEqual(problems, []);
      assert.ok(machines >= 5, String(machines));
    });
  }
});
