import { wordSet } from './word-set';

/** Common given names that are no other word: with a capital they are taken for a person even when nobody told us who took part. */
export const givenNames = wordSet(`
  aaron adam adrian ahmed aisha alan alejandro alex alexander alexandra alice alicia alison amanda amy ana anders andre
  andrea andreas andrew andy angela anita anna anne anthony antonio arjun arthur ashley barbara ben benjamin bob brandon
  brian bruno carla carlos caroline catherine charles charlotte chloe chris christina christine christopher claire
  claudia colin craig cristina daniel daniela darren dave david deborah deepak denis diana diego dmitri dominic donna
  douglas eduardo edward elena eli elizabeth ella ellen emily emma eric erik eva fatima felix fernando fiona florian
  francis franz frederik gabriel gareth gary george gonzalo greg gregory hannah hans harry hassan heather helen henrik
  henry hiroshi hugo ian igor ingrid irina isaac isabel ivan jakob james jamie jan jane janet jason javier jean jeff
  jennifer jenny jeremy jessica jim joan joanna joe johan john johnny jon jonas jonathan jorge jose joseph josh joshua
  juan julia julian julie jurgen justin karen karl kate katherine kathryn katie keith kelly ken kenji kevin kim klaus
  kumar kyle lara lars laura lauren leo leon leonard lewis liam linda lisa lorenzo louis louise lucas lucy luis luke
  magnus manuel marco marcus margaret maria mariana marie mario marta martin mary mateo matt matthew matthias maurice
  megan mehmet mia michael michelle miguel mike mohamed mohammed monica nadia natalie natasha nathan neil nicholas nick
  nicolas nicole nikolai nina noah oleg oliver olivia omar oscar pablo paola patricia patrick paul paula paulo pedro
  peter philip philipp pierre priya rachel rafael rahul raj ralph raul rebecca richard robert roberto roger roman ronald
  ruth ryan sabine sally sam samantha samuel sandra sara sarah scott sean sebastian sergei sergio sharon shaun simon
  sofia sonia sophie stefan stephanie stephen steve steven stuart susan suresh sven tanya tara ted teresa thomas tim
  timothy tobias tom tomas tony tyler ulrich vanessa victoria vijay vincent vladimir walter wei wendy william xavier
  yuki yusuf yvonne zoe
`);
