import { defineRule, detectRemarks } from '../src/rule.ts';
import type { RemarkKind } from '../src/reading/remark.ts';

/** What each kind of remark is called in a nudge. */
const NAMES: Partial<Readonly<Record<RemarkKind, string>>> = {
  insult: 'calls somebody names',
  comparison: 'likens somebody to something unkind',
  belittling: 'makes light of what somebody can do',
  idleness: 'says that somebody does not pull their weight',
  ridicule: 'makes fun of somebody',
  sarcasm: 'sounds sarcastic about somebody',
  'backhanded-praise': 'praises somebody in a way that may sting',
  innuendo: 'hints at something about somebody',
  rumour: 'passes on talk about somebody’s private life',
};

const isGossip = (kinds: readonly string[]) => kinds[0] === 'rumour';

/** The remark about a person, or a team, that adds nothing but the sting. */
export const gratuitousComment = defineRule({
  id: 'gratuitous-comment',
  title: 'A remark that runs somebody down: an insult, ridicule, sarcasm, innuendo, gossip',
  reason:
    'A remark about the person rather than the problem travels further than it was meant to, and is hard to take back.',
  citations: [
    'usm-2024:14',
    'gmp-2024:48',
    'gmp-2024:52',
    'gmc-2013:15',
    'bma-2024:Think before you share',
    'nmc-2018:8.2',
    'nmc-social-media:comments about patients',
  ],
  severity: 'medium',
  answers: ['wrong'],
  mayBeConcern: true,
  detect: ({ reading }) => detectRemarks(reading, NAMES),
  nudge: {
    noticed: (finding) =>
      isGossip(finding.entities)
        ? `This ${NAMES.rumour ?? ''}. It may be true, and meant with sympathy; it is still theirs to tell.`
        : `Read cold, this ${NAMES[finding.entities[0] as RemarkKind] ?? 'judges somebody'}. You may well have cause, and it may be a joke among friends.`,
    suggestion: (finding) =>
      isGossip(finding.entities)
        ? 'Leave it for them to tell. If you are worried about them, ask them in private, or point them to occupational health or Practitioner Health; if you are worried about their work, your line manager or the Freedom to Speak Up Guardian will want the facts.'
        : 'Say what happened and what you would like instead, or take it up with them or their supervisor in private. If you are worried about somebody’s work, an incident report, your line manager or the Freedom to Speak Up Guardian will want the facts.',
  },
  examples: {
    flag: [
      '«Marcus is an absolute muppet» and that was the third referral',
      '«our new clinical lead is a pompous twit»',
      'why was I not told. «She’s about as much use as a glass hammer»',
      '«Matron on 6 = 🐍»',
      '«the bed manager couldn’t organise a raffle in a bookshop»',
      '«Nkem is a w4nker»',
      '«I wouldn’t trust Dr Sandhu with a thermometer»',
      '«so kind of the registrar to join us»',
      '«that physio only works when there’s an audience»',
      '«how did Olga ever pass finals»',
    ],
    leave: [
      'I’m a complete muppet, I left my badge in the sluice',
      'I don’t agree with stopping the heparin, can we talk it through with haematology?',
      'You absolute legend, whoever fixed the drugs fridge',
      'the rota software is a useless lying toad',
      'Tricuspid incompetence, moderate, repeat echo in six months',
      'Please stop calling the night team useless, they were two down',
      'My registrar called me a “waste of a training number” in clinic. Who do I talk to?',
      'Sorry Helen, I was rude about your plan and you were right',
      'Handbook page 4 gives "idiot" and "dead weight" as examples of name calling',
      'Dr Okoro is on call until nine, then Priya',
      'She isn’t lazy, she had eleven admissions and no break',
      'Priya has been on nights all week, poor thing',
      'Bless her, Joan has done this rota for thirty years',
      'The lady in bay 3 has a new stoma, poor love',
      'Credit where it’s due, the night team left an empty jobs list',
      'Ward clerk is off today, Tom is covering, extension as usual',
      'If you bully a student you are a disgrace to the badge, says the new poster',
      'whoever shouts at a porter is a pillock, that is the whole of my leadership module',
      'if you laughed at that joke about the new nurse you are a bigot, full stop',
      'the show her the drip stands game, day one of every placement',
      'we will miss you Bronagh, you magnificent numpty xx',
      'Nobody knows which SHO has the keys',
      'Menopause café at 3 in the hub, everyone is welcome and so is Graham',
      'OTs got him home by four with a hoist and a commode, brilliant work',
      'I like Yetunde’s version of the leaflet better than mine, shorter and no jargon',
      'Ramipril gives lots of people a cough, it is the class and not the brand',
    ],
  },
});
