import { verbForms } from './verb-forms';

/** What a careful person does: leaving one out is told as an omission. */
export const diligence = verbForms(
  `account acknowledge act alert announce anticipate apply ask assess audit back benchmark bother capture catch check
  clarify clean communicate comply confirm consider consult coordinate cover describe detect_ diagnose document
  double-check ensure escalate exercise estimate evaluate examine explain follow foresee give identify_ inform inspect investigate isolate
  keep_ label listen look maintain make measure mention monitor notice notify observe_ page pay perform plan practise practice
  predict prepare prevent_ prioritise prioritize protect question react read realise realize recognise recognize
  rehearse remember renew replace_ report request research respond review rotate safeguard schedule secure set simulate
  specify spot take tell test think track train understand update upgrade validate verify warn watch write`.replace(
    /\s\S+_/gu,
    '',
  ),
);

/** What somebody does to a system by hand, so that its accident is a person's. */
export const handling = verbForms(
  `activate add apply assign change cancel clear click close commit configure copy create cut deactivate delete deploy destroy disable
  disconnect do drop edit enable enter erase execute expose grant include install invoke issue kill launch leak leave make merge
  migrate modify move omit open overwrite paste perform power press promote reactivate re-enable publish pull push put reboot release remove rename
  replace reset restart restore revert revoke roll run schedule scale select send set share ship shut specify stop
  submit swap switch take terminate trigger turn type truncate purge prune detach unmount format flush reassign reinstall reimage rewrite decommission downgrade
  reconfigure reroute redirect unplug update upgrade upload wipe write`,
);

/** Words of error that name the person who made it by themselves. */
export const blunders = verbForms(
  `forget overlook misread misunderstand mistake mistype misjudge misinterpret miscalculate miscommunicate misplace
  misconfigure mishandle misdiagnose disregard botch bungle fumble confuse fat-finger`,
);

/** Doing harm, when the doer is a person. */
export const harming = verbForms('break cause crash trigger ruin damage destroy kill sabotage introduce induce');

/** What only people do: without it, a passive tells of somebody who left it out. */
export const care = verbForms(
  `anticipate check communicate confirm consider consult coordinate document double-check ensure escalate foresee follow
  inform investigate notice plan practice practise read realise realize recognise recognize rehearse review spot test
  understand validate verify`,
);
