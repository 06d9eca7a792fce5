import { summaryFault } from '#core/follow-ups/summary-fault';

test('a summary is one line of 1 to 255 characters', () => {
  expect(summaryFault('x'.repeat(255))).toBeNull();
  expect(summaryFault(` ${'x'.repeat(255)} `)).toBeNull();
  expect(summaryFault('x'.repeat(256))).toContain('256');
  expect(summaryFault('  ')).toContain('summary');
  expect(summaryFault('a\nb')).toContain('one line');
});
