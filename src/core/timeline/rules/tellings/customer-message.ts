import type { Telling } from '../telling';

export const customerMessage: Telling = {
  id: 'customer-message',
  kind: 'communication',
  says: 'Those who are affected, or those who answer for it, were told.',
  source: 'S3-25',
  words:
    /\b(told|informed|notified|e-?mailed|messaged|telling|informing|notifying) (\d[\d,.]*|all|the|our|every|affected|customers?|users?|shoppers?|partners?|merchants?|management|support)\b|\bstatus ?page\b|\b(posted|published|sent) (an?|the) (update|notice|message|statement|announcement|mail|email)\b|^dear \w+/im,
  tells: ['Told 640 shoppers that paying works again.', 'Status page updated.', 'Telling the partners today.'],
  passes: ['I told you so.', 'Who tells the customers?'],
};
