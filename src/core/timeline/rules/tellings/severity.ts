import type { Telling } from '../telling';

export const severity: Telling = {
  id: 'severity',
  kind: 'impact',
  says: 'How bad it is was named.',
  source: 'S3-25',
  words:
    /\b(sev|severity)[- ]?[0-5]\b|^p[0-4]\b|\b(major|critical) incident\b|\b(declar(ed|ing)|rais(ed|ing)|open(ed|ing)) an? incident\b|\bescalat(ed|ing)\b/im,
  tells: ['Sev-1. Please join for Checkout.', 'This is a major incident now.', 'Escalated to the vendor.'],
  passes: ['Several of us look.'],
};
