import type { Telling } from '../telling';

export const handOver: Telling = {
  id: 'hand-over',
  kind: 'handOver',
  says: 'Somebody else takes it from here.',
  source: 'S3-25',
  words:
    /\bhand(ing|ed)?[- ]?(it |this |them )?(over|off)\b|\bhandover\b|\b(handing|handed|passing|passed) (it|this|that|them) (on )?to\b|\b(taking|took|take) (it |this )?over\b|\bi take (it|this) from here\b|^taken\b|\bübergabe\b|\btraspaso\b/im,
  tells: ['Hand-over to Tomasz, Database.', 'Handing it to Hyun, who reads Korean.', 'I take it from here.', 'Taken.'],
  passes: ['Hand me the log, please.', 'I had it in hand.'],
};
