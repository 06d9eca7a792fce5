import type { Aside } from '../aside';

export const allIsWell: Aside = {
  id: 'all-is-well',
  says: 'Nothing out of the ordinary was seen.',
  words:
    /^nothing (unusual|new|special|to see)\b|\bas (it should be|usual|expected)\b|\b(is|are|looks|look) (fine|normal)\b|\bsteady\b/iu,
  leaves: ['Nothing unusual so far.', 'The cache in Ohio is fine.', '151 connections, steady.'],
  keeps: ['Nothing was deleted.'],
};
