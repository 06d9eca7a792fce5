import { wordSet } from './word-set';

/** Given and family names that are also English words: a capital alone does not make them a person. */
export const nameWords = wordSet(`
  amber angel april art august bill black blue bond booker bright brook brown buck carol case cash chance chase chip
  christian clay cliff close cook crystal daisy dale dawn day dean dot drew duke early faith field ford forest frank
  gene glen good grace grant gray green guy hall heath hill holly hope hunt hunter iris ivy jack jade jasmine joy june
  king lance law long love major mark mason max may melody mercy merit miles mills misty moon noble olive page park
  parker pat pearl penny pierce poppy porter price prince pierce queen rain ray reed rich river rob robin rock rod rose
  ruby rusty sage sandy serenity short sky skip star stone storm story sue summer sunny swift tab tanner trace trinity
  ty valentine van victor violet wade walker ward water west white will wise wood woods york young
`);

/** Words that a month follows, and a person does not. */
export const monthContext = wordSet('in on since until by before after during early late mid of last next this every');

/** What a sentence that opens with a name goes on with, beside a verb in the past. */
export const personVerbs = wordSet(
  'did had has was is also then and or who never simply just only should could would might',
);
