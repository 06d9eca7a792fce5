import Ajv from 'ajv/dist/2020';
import fc from 'fast-check';
import { fromJson, toJson } from '#core/document/json';
import { postmortemSchema } from '#core/document/json-schema';
import { fromMarkdown } from '#core/document/from-markdown';
import { toMarkdown } from '#core/document/to-markdown';
import { anyPostmortem, strangeText } from './any-postmortem';

const runs = { numRuns: 100 };

test('a postmortem that went out as Markdown comes back as it was', () => {
  fc.assert(
    fc.property(anyPostmortem, (given) => {
      expect(fromMarkdown(toMarkdown(given))).toEqual(given);
    }),
    runs,
  );
});

test('one that went out as JSON comes back as it was, and is what its schema says', () => {
  const fits = new Ajv({ strict: true, allErrors: true }).compile(postmortemSchema);
  fc.assert(
    fc.property(anyPostmortem, (given) => {
      const json = toJson(given);
      expect(fromJson(json)).toEqual(given);
      expect([fits(JSON.parse(json)), fits.errors]).toEqual([true, null]);
    }),
    runs,
  );
});

test('a file of Windows is read as well', () => {
  fc.assert(
    fc.property(anyPostmortem, (given) => {
      expect(fromMarkdown(`\uFEFF${toMarkdown(given).replaceAll('\n', '\r\n')}`)).toEqual(given);
    }),
    { numRuns: 30 },
  );
});

test('what is no postmortem is none, and nothing is thrown for it', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), strangeText), (given) => {
      expect([fromMarkdown(given), fromJson(given)]).toEqual([null, null]);
    }),
    { numRuns: 100 },
  );
  fc.assert(
    fc.property(anyPostmortem, fc.nat(400), (given, length) => {
      expect(() => fromMarkdown(toMarkdown(given).slice(0, length))).not.toThrow();
      expect(fromJson(toJson(given).slice(0, length))).toBeNull();
    }),
    { numRuns: 50 },
  );
  expect(fromJson(JSON.stringify({ format: 'second-story/postmortem', version: 1 }))).toBeNull();
});
